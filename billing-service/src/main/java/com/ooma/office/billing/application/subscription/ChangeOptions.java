package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/// Tells all the options that an account has besides its seats from a day on.
@UseCase
public class ChangeOptions {

  public record Command(
      UUID accountId, boolean internationalPlan, int additionalNumbers, LocalDate changedOn) {}

  private final Subscriptions subscriptions;

  public ChangeOptions(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.setOptions(
        command.internationalPlan(), command.additionalNumbers(), command.changedOn());
    subscriptions.save(subscription);
  }
}
