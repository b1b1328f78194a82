package com.ooma.office.support.application.company.port;

import com.ooma.office.support.domain.company.Company;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What ordering told of the member companies.
public interface Companies {

  Optional<Company> find(UUID accountId);

  void describe(UUID accountId, Set<UUID> siteIds);

  /// @param lastDay null to stay; nothing is kept of a company that was never described
  void depart(UUID accountId, @Nullable LocalDate lastDay, boolean left);
}
