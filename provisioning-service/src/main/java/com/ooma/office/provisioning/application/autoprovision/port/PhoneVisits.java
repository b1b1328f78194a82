package com.ooma.office.provisioning.application.autoprovision.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When phones last fetched their files, by the hour, and what they said that they are. What is
/// noted is written down a little later, for all phones at once: a phone does not wait for it, and
/// a process that dies takes a few seconds of it along.
public interface PhoneVisits {

  /// @param firmware null if it said nothing that we understand
  record Visit(Instant at, @Nullable String firmware) {}

  /// A phone got one of its files.
  void note(UUID phoneId, @Nullable String firmware, Instant now);

  /// Writes down what was noted since; what can't be written stays noted.
  void writeDown();

  /// As it is written down.
  Optional<Visit> lastOfAnyAccount(UUID phoneId);
}
