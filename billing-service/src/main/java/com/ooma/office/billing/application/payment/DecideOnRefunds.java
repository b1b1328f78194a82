package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.RefundChoices;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// A company says where money goes that it gets back from now on.
@UseCase
public class DecideOnRefunds {

  public record Command(UUID accountId, boolean toCard, String by) {}

  private final RefundChoices choices;

  public DecideOnRefunds(RefundChoices choices) {
    this.choices = choices;
  }

  public void handle(Command command) {
    choices.decide(command.accountId(), command.toCard(), command.by());
  }
}
