package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A status that was told of a document.
///
/// @param deposit which deposit it is of; 1 for the first
/// @param at when it came to be, by the clock of who told it
/// @param comment what platform or buyer say about it
public record StatusEntry(
    int deposit,
    LifeCycleStatus status,
    Instant at,
    @Nullable StatusReason reason,
    @Nullable String comment) {

  /// As a platform tells it.
  ///
  /// @param reason by the norm
  /// @throws Refused if the norm wants a reason, or has no such reason for the status
  public static StatusEntry told(
      int deposit,
      LifeCycleStatus status,
      Instant at,
      @Nullable String reason,
      @Nullable String comment) {
    var known = Optional.ofNullable(reason).flatMap(code -> StatusReason.of(status, code));
    if (known.isEmpty() && (reason != null || StatusReason.isNeededFor(status))) {
      throw Refused.invalid(
              "einvoice-reason",
              "Status %d has no such reason, or can't be without one (BR-FR-CDV-CL-09, BR-FR-CDV-15)."
                  .formatted(status.code()))
          .about(status.code());
    }
    return new StatusEntry(
        deposit, status, at.truncatedTo(ChronoUnit.MICROS), known.orElse(null), comment);
  }

  /// Whether the other one tells the same again.
  boolean isSameAs(StatusEntry other) {
    return deposit == other.deposit && status == other.status && at.equals(other.at);
  }
}
