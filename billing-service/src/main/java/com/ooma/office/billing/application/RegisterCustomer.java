package com.ooma.office.billing.application;

import com.ooma.office.billing.application.port.Subscriptions;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.LocalDate;
import java.util.UUID;

/// An order tells who pays, and whether the account wants the international plan.
@UseCase
public class RegisterCustomer {

  public record Command(UUID accountId, Customer customer, boolean internationalPlan) {}

  private final Subscriptions subscriptions;

  public RegisterCustomer(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openAlone(command.accountId());
    subscription.paidBy(command.customer());
    if (command.internationalPlan()) {
      var orderedAt = command.customer().knownSince();
      subscription.internationalPlanFrom(LocalDate.ofInstant(orderedAt, BusinessCalendar.PARIS));
    }
    subscriptions.save(subscription);
  }
}
