package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.RefundEvents;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// An invoice was given back whole: nobody pays it any more, and what was paid of it is kept for
/// the one that replaces it, so that no card is charged for that again. What was paid beyond goes
/// where the company wants it, as ever.
@UseCase
public class SettleReplacedInvoice {

  /// @param keep what the invoice that replaces it asks for
  public record Command(UUID invoiceId, Money keep) {}

  private final Payments payments;
  private final Refunds refunds;
  private final RefundEvents events;
  private final ReviewStanding reviewStanding;
  private final Ids ids;
  private final Clock clock;

  public SettleReplacedInvoice(
      Payments payments,
      Refunds refunds,
      RefundEvents events,
      ReviewStanding reviewStanding,
      Ids ids,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.events = events;
    this.reviewStanding = reviewStanding;
    this.ids = ids;
    this.clock = clock;
  }

  /// Nobody else pays it until the transaction ends.
  ///
  /// @throws Refused if it was collected elsewhere, so that nobody knows here what was paid
  public void mustBeOurs(UUID invoiceId) {
    if (payment(invoiceId).snapshot().state() == PaymentState.ELSEWHERE) {
      throw Refused.conflict(
          "invoice-collected-elsewhere", "The invoice was collected before payments were kept.");
    }
  }

  public void handle(Command command) {
    var now = clock.instant();
    var payment = payment(command.invoiceId());
    payment.givenBack();
    payments.save(payment);
    refunds
        .overpayment(command.invoiceId())
        .kept(command.keep(), ids::next, now)
        .ifPresent(kept -> {
          refunds.add(kept);
          events.given(kept);
        });
    reviewStanding.handle(new ReviewStanding.Command(payment.snapshot().claim().accountId()));
  }

  private Payment payment(UUID invoiceId) {
    return payments
        .findForUpdateOfAnyAccount(invoiceId)
        .orElseThrow(() -> Refused.notFound("payment"));
  }
}
