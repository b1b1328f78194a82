package com.ooma.office.ordering.application;

import com.ooma.office.ordering.domain.Administrator;
import com.ooma.office.ordering.domain.CompanyProfile;
import com.ooma.office.ordering.domain.Departure;
import com.ooma.office.ordering.domain.Options;
import com.ooma.office.ordering.domain.Relocation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The question who a member company is.
public interface FindAccounts {

  Optional<View> view(UUID accountId);

  /// @param revision counts the changes, for `If-Match`
  /// @param administrator absent before the first order
  /// @param departure absent unless the company leaves, or left
  /// @param relocations those whose day has not come
  record View(
      UUID accountId,
      long revision,
      int seats,
      Options options,
      CompanyProfile profile,
      @Nullable Administrator administrator,
      @Nullable Departure departure,
      List<Relocation> relocations) {}
}
