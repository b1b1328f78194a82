package com.ooma.office.support.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// With what messages to an endpoint are signed. After a change they are signed with both for a
/// day, so that the receiver changes its own whenever it suits.
///
/// @param former the one before; absent if there was none
/// @param formerUntil how long it is signed with, too
public record EndpointSecrets(
    String current, @Nullable String former, @Nullable Instant formerUntil) {

  public static final Duration OVERLAP = Duration.ofDays(1);

  public static EndpointSecrets first(String secret) {
    return new EndpointSecrets(secret, null, null);
  }

  public EndpointSecrets rotate(String next, Instant now) {
    return new EndpointSecrets(next, current, now.plus(OVERLAP));
  }

  /// The present one first.
  public List<String> inUse(Instant now) {
    return former == null || formerUntil == null || !now.isBefore(formerUntil)
        ? List.of(current)
        : List.of(current, former);
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "secrets of an endpoint";
  }
}
