package com.ooma.office.support.domain.privacy;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company's question about one of its people, or its wish to have the person forgotten. Whom it
/// is about is nowhere kept in full: the services are told, sealed, and then nobody knows.
///
/// @param about the person's address, all but its first letter and its domain hidden
/// @param requestedBy the token's subject
/// @param completedAt when the last of the services had answered
public record DataRequest(
    UUID id,
    UUID accountId,
    Purpose purpose,
    String about,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant completedAt) {

  /// How long an archive can be fetched.
  public static final Period AVAILABLE = Period.ofDays(7);

  public static DataRequest of(
      UUID id, UUID accountId, Purpose purpose, String address, String requestedBy, Instant now) {
    return new DataRequest(id, accountId, purpose, masked(address), requestedBy, now, null);
  }

  /// Until when its archive can be fetched; null before it is complete, and for an erasure.
  public @Nullable Instant availableUntil() {
    return completedAt == null || purpose == Purpose.ERASURE ? null : completedAt.plus(AVAILABLE);
  }

  private static String masked(String address) {
    return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
  }
}
