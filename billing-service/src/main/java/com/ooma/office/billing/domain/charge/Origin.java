package com.ooma.office.billing.domain.charge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why something is charged or given back: which thing of the account it is, what made it start and
/// end, and where its price is from. An account's bills can be followed back to events by it.
///
/// @param seatId of a seat; options have none
/// @param position of an option: the how manieth of its product the account ever had; 0 of a seat
/// @param orderId the order that brought it; absent of what came without one
/// @param startsOn the first day that is paid
/// @param endedBy absent as long as it goes on
/// @param endsOn the first day that is not paid any more; absent too of what should never have been
/// @param listedSince the day of the price list that its price is from; absent if it was agreed
///   with the order
/// @param creditId what the company was owed, of a line that gives it
public record Origin(
    @Nullable UUID seatId,
    int position,
    @Nullable UUID orderId,
    Cause startedBy,
    LocalDate startsOn,
    @Nullable Cause endedBy,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate listedSince,
    @Nullable UUID creditId) {

  /// Always the same order, whatever was heard of first.
  static final Comparator<Origin> BY_THING =
      Comparator.comparing(Origin::seatId, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Origin::position);

  /// Of what is no credit.
  public Origin(
      @Nullable UUID seatId,
      int position,
      @Nullable UUID orderId,
      Cause startedBy,
      LocalDate startsOn,
      @Nullable Cause endedBy,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate listedSince) {
    this(seatId, position, orderId, startedBy, startsOn, endedBy, endsOn, listedSince, null);
  }

  /// Whether both are the same one of one product.
  public boolean isSameThing(Origin other) {
    return position == other.position && Objects.equals(seatId, other.seatId);
  }
}
