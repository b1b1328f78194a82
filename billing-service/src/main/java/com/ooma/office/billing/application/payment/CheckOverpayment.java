package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.RefundChoices;
import com.ooma.office.billing.application.payment.port.RefundEvents;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;

/// Looks at an invoice of which money came in, or was given back: what was paid too much goes back
/// to the card, or is kept, as the company wants it.
@UseCase
public class CheckOverpayment {

  public record Command() {}

  private final Refunds refunds;
  private final RefundChoices choices;
  private final RefundEvents events;
  private final Ids ids;
  private final Clock clock;

  public CheckOverpayment(
      Refunds refunds, RefundChoices choices, RefundEvents events, Ids ids, Clock clock) {
    this.events = events;
    this.refunds = refunds;
    this.choices = choices;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return false if there is none to be looked at
  public boolean handle(Command command) {
    var invoice = refunds.takeUnchecked();
    invoice
        .map(refunds::overpayment)
        .ifPresent(overpaid -> {
          boolean toCard = choices.toCard(overpaid.accountId());
          overpaid.refunds(toCard, ids::next, clock.instant()).forEach(this::add);
        });
    return invoice.isPresent();
  }

  private void add(Refund refund) {
    refunds.add(refund);
    if (!refund.isOpen()) {
      events.given(refund);
    }
  }
}
