package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.RefundEvents;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.UUID;

/// Keeps what the provider said of a refund. What the card does not take back is kept for the next
/// invoices.
@UseCase
public class RecordRefund {

  public record Command(UUID refundId, PaymentProvider.Answer answer) {}

  private final Refunds refunds;
  private final RefundEvents events;
  private final Clock clock;

  public RecordRefund(Refunds refunds, RefundEvents events, Clock clock) {
    this.events = events;
    this.refunds = refunds;
    this.clock = clock;
  }

  public void handle(Command command) {
    var refund = refunds.getForUpdate(command.refundId());
    if (!refund.isOpen()) {
      return;
    }
    var now = clock.instant();
    var heard =
        switch (command.answer()) {
          case PaymentProvider.Charged _ -> refund.refunded(now);
          case PaymentProvider.Refused _ -> refund.refused(now);
          case PaymentProvider.Pending _, PaymentProvider.Unknown _ -> refund.unanswered(now);
        };
    refunds.save(heard);
    if (!heard.isOpen()) {
      events.given(heard);
    }
  }
}
