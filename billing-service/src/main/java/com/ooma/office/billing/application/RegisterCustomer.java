package com.ooma.office.billing.application;

import com.ooma.office.billing.application.port.Subscriptions;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.LocalDate;
import java.util.UUID;

/// An order tells who pays, and which options the account wants besides those it has.
@UseCase
public class RegisterCustomer {

  public record Command(
      UUID accountId, Customer customer, boolean internationalPlan, int moreNumbers) {}

  private final Subscriptions subscriptions;

  public RegisterCustomer(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var customer = command.customer();
    var orderedOn = LocalDate.ofInstant(customer.knownSince(), BusinessCalendar.PARIS);
    var subscription = subscriptions.openAlone(command.accountId());
    subscription.paidBy(customer);
    subscription.addNumbers(command.moreNumbers(), orderedOn);
    if (command.internationalPlan()) {
      subscription.internationalPlanFrom(orderedOn);
    }
    subscriptions.save(subscription);
  }
}
