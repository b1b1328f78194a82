package com.ooma.office.ordering.application;

import com.ooma.office.ordering.domain.CompanyProfile;
import com.ooma.office.ordering.domain.Options;
import java.util.Optional;
import java.util.UUID;

/// The question who a member company is.
public interface FindAccounts {

  Optional<View> view(UUID accountId);

  /// @param revision counts the changes, for `If-Match`
  record View(UUID accountId, long revision, int seats, Options options, CompanyProfile profile) {}
}
