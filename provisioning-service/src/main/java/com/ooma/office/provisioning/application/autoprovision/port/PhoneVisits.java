package com.ooma.office.provisioning.application.autoprovision.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When phones last fetched their files, by the hour, and what they said that they are.
public interface PhoneVisits {

  /// @param firmware null if it said nothing that we understand
  record Visit(Instant at, @Nullable String firmware) {}

  /// A phone got one of its files.
  void note(UUID phoneId, @Nullable String firmware, Instant now);

  Optional<Visit> lastOfAnyAccount(UUID phoneId);
}
