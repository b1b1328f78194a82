package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.IssueBill;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/// A company left: it pays its last days, less what it paid for later ones, at once.
@UseCase
public class EndSubscription {

  public record Command(UUID accountId, LocalDate lastDay) {}

  private final Subscriptions subscriptions;
  private final IssueBill issueBill;

  public EndSubscription(Subscriptions subscriptions, IssueBill issueBill) {
    this.subscriptions = subscriptions;
    this.issueBill = issueBill;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    var bill = subscription.endAfter(command.lastDay());
    subscriptions.save(subscription);
    bill.ifPresent(last -> issueBill.handle(new IssueBill.Command(command.accountId(), last)));
  }
}
