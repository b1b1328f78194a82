package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.domain.barring.Bar;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A destination that a company may not call, or could not for a while.
///
/// @param destination as the rate deck names it
/// @param spent within the hour before
/// @param limit more than which was too much
/// @param allowedAt absent as long as it holds
/// @param reason why it was allowed again; absent for members
/// @param allowedBy who did that; absent for members
public record BarView(
    UUID barId,
    UUID accountId,
    String destination,
    Money spent,
    Money limit,
    Instant barredAt,
    @Nullable Instant allowedAt,
    @Nullable String reason,
    @Nullable String allowedBy) {

  public static BarView of(Bar.Snapshot bar) {
    var lifting = bar.lifting();
    return new BarView(
        bar.barId(),
        bar.accountId(),
        bar.destination(),
        bar.spent(),
        bar.limit(),
        bar.barredAt(),
        lifting == null ? null : lifting.at(),
        lifting == null ? null : lifting.reason(),
        lifting == null ? null : lifting.by());
  }

  /// Without the names of our people, and what they wrote for each other.
  public BarView forMember() {
    return new BarView(
        barId, accountId, destination, spent, limit, barredAt, allowedAt, null, null);
  }
}
