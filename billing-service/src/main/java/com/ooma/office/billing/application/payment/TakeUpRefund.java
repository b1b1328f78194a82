package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.Optional;

/// A worker takes up what is to go back to a card. That is saved before the provider is asked.
@UseCase
public class TakeUpRefund {

  public record Command() {}

  private final Refunds refunds;
  private final Clock clock;

  public TakeUpRefund(Refunds refunds, Clock clock) {
    this.refunds = refunds;
    this.clock = clock;
  }

  /// @return nothing if nothing is due; else the refund as it was before
  public Optional<Refund> handle(Command command) {
    var now = clock.instant();
    var due = refunds.nextDue(now);
    due.ifPresent(refund -> refunds.save(refund.takenUp(now)));
    return due;
  }
}
