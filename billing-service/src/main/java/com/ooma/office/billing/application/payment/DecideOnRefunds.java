package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// A company says where money goes that it gets back from now on.
@UseCase
public class DecideOnRefunds {

  public record Command(UUID accountId, boolean toCard, String by) {}

  private final Refunds refunds;

  public DecideOnRefunds(Refunds refunds) {
    this.refunds = refunds;
  }

  public void handle(Command command) {
    refunds.decide(command.accountId(), command.toCard(), command.by());
  }
}
