package com.ooma.office.billing.domain.rerating;

import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TimedId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far the calls of a plan are rated again by a deck that corrects another.
///
/// @param lastCall those up to it have been looked at
public record Rerating(
    UUID deckId,
    Plan plan,
    UUID lastCall,
    Instant requestedAt,
    @Nullable Instant doneAt,
    Changes changes) {

  /// @param looked calls that were rated again
  /// @param unbilled calls that have another price before any bill asked for it
  /// @param invoiced calls whose former price a credit gives back, and the next bill asks for the
  ///   other
  /// @param prepaid calls whose former price went back to the balance
  /// @param before what all changed calls had cost
  /// @param after what they cost now
  /// @param credited what credits give back
  public record Changes(
      int looked,
      int unbilled,
      int invoiced,
      int prepaid,
      Money before,
      Money after,
      Money credited) {

    static final Changes NONE = new Changes(0, 0, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO);

    public Changes looked(int calls) {
      return new Changes(looked + calls, unbilled, invoiced, prepaid, before, after, credited);
    }

    public Changes with(PricedCall call, Money now) {
      var was = call.rated().ttc();
      return new Changes(
          looked,
          unbilled + (call.settlement() == PricedCall.Settlement.UNBILLED ? 1 : 0),
          invoiced + (call.settlement() == PricedCall.Settlement.INVOICED ? 1 : 0),
          prepaid + (call.settlement() == PricedCall.Settlement.PREPAID ? 1 : 0),
          before.plus(was),
          after.plus(now),
          call.settlement() == PricedCall.Settlement.INVOICED ? credited.plus(was) : credited);
    }
  }

  /// @param from the first moment whose calls the deck rates: their ids begin with it
  public static Rerating begin(UUID deckId, Plan plan, Instant from, Instant now) {
    return new Rerating(deckId, plan, TimedId.firstOf(from), now, null, Changes.NONE);
  }

  public Rerating upTo(UUID call, Changes changed) {
    return new Rerating(deckId, plan, call, requestedAt, null, changed);
  }

  public Rerating done(Instant now) {
    return new Rerating(deckId, plan, lastCall, requestedAt, now, changes);
  }
}
