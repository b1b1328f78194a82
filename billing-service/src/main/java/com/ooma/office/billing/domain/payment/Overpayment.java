package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// What was paid for an invoice beyond what it still asks for, because credit notes gave some of it
/// back, or a card was charged twice.
///
/// @param excess less what was given back before
/// @param charges of cards, by which it was paid
public record Overpayment(UUID accountId, UUID invoiceId, Money excess, List<Charged> charges) {

  /// @param reference the provider's name of it
  /// @param refundable what of it is not given back yet
  public record Charged(String reference, Money refundable) {}

  /// Keeps it for another invoice.
  ///
  /// @param most what that one asks for
  /// @return none if there is nothing to be kept
  public Optional<Refund> kept(Money most, Supplier<UUID> ids, Instant now) {
    var part = excess.atMost(most);
    return part.compareTo(Money.ZERO) > 0
        ? Optional.of(Refund.kept(ids.get(), this, part, now))
        : Optional.empty();
  }

  /// Gives it back by the charges it was paid with, the last one first. What no card paid is kept,
  /// and all of it if the company wants that.
  public List<Refund> refunds(boolean toCard, Supplier<UUID> ids, Instant now) {
    var refunds = new ArrayList<Refund>();
    var open = excess;
    for (var charge : toCard ? charges.reversed() : List.<Charged>of()) {
      var part = charge.refundable().atMost(open);
      if (part.compareTo(Money.ZERO) > 0) {
        refunds.add(Refund.requested(ids.get(), this, part, charge.reference(), now));
        open = open.minus(part);
      }
    }
    if (open.compareTo(Money.ZERO) > 0) {
      refunds.add(Refund.kept(ids.get(), this, open, now));
    }
    return List.copyOf(refunds);
  }
}
