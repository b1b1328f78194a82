package com.ooma.office.support.domain.privacy;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company's question about one of its people or itself, or its wish to have a person forgotten.
/// Whom it is about is nowhere kept in full: the services are told, sealed, and then nobody knows.
///
/// @param about the person's address, all but its first letter and its domain hidden; absent if it
///   is about the company
/// @param requestedBy the token's subject
/// @param completedAt when the last of the services had answered
public record DataRequest(
    UUID id,
    UUID accountId,
    Purpose purpose,
    @Nullable String about,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant completedAt) {

  /// How long an archive can be fetched.
  public static final Period AVAILABLE = Period.ofDays(7);

  public static DataRequest of(
      UUID id,
      UUID accountId,
      Purpose purpose,
      @Nullable String address,
      String requestedBy,
      Instant now) {
    var about = address == null ? null : masked(address);
    return new DataRequest(id, accountId, purpose, about, requestedBy, now, null);
  }

  /// Until when its archive can be fetched; null before it is complete, and for an erasure.
  public @Nullable Instant availableUntil() {
    return completedAt != null && purpose.isExport() ? completedAt.plus(AVAILABLE) : null;
  }

  private static String masked(String address) {
    return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
  }
}
