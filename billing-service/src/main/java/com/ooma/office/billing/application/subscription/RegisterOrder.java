package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.subscription.Agreement;
import com.ooma.office.billing.domain.subscription.Customer;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// An order tells who pays, and what was agreed that its seats and options cost.
@UseCase
public class RegisterOrder {

  public record Command(UUID accountId, Customer customer, Agreement agreement) {}

  private final Subscriptions subscriptions;

  public RegisterOrder(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.paidBy(command.customer());
    subscription.ordered(command.agreement());
    subscriptions.save(subscription);
  }
}
