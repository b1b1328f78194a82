package com.ooma.office.billing.domain.usage;

import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TimedId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call with what it costs by the plan and the deck of its start.
///
/// @param id sorts calls by their start
/// @param destination as the deck names it; absent of what no deck was asked for
public record RatedCall(
    UUID id, CallRecord record, CallKind kind, Plan plan, @Nullable String destination, Money ttc) {

  private static final long LOW_BITS = 0xFFFFL;

  /// @param decks of that plan
  /// @param chance any fresh UUIDv7: what of it is not time makes the call's id its own
  public static RatedCall of(CallRecord record, Plan plan, RateDecks decks, UUID chance) {
    var id = id(record, chance);
    var number = record.to();
    if (number.isIncluded()) {
      var kind = number.isEmergency() ? CallKind.EMERGENCY : CallKind.INCLUDED;
      return new RatedCall(id, record, kind, plan, null, Money.ZERO);
    }
    return decks
        .charged(number, record.startedAt())
        .map(tariff -> charged(id, record, plan, tariff))
        .orElseGet(() -> new RatedCall(id, record, CallKind.UNRATED, plan, null, Money.ZERO));
  }

  private static RatedCall charged(UUID id, CallRecord record, Plan plan, Tariff tariff) {
    var price = tariff.price(record.seconds());
    return new RatedCall(id, record, CallKind.CHARGED, plan, tariff.destination(), price);
  }

  /// A UUIDv7 of the call's start.
  private static UUID id(CallRecord record, UUID chance) {
    long time = TimedId.firstOf(record.startedAt()).getMostSignificantBits();
    return new UUID(
        time | (chance.getMostSignificantBits() & LOW_BITS), chance.getLeastSignificantBits());
  }
}
