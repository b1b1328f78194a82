package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.IssueBill;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/// A company left: it pays its last days, less what it paid for later ones, at once.
@UseCase
public class EndSubscription {

  public record Command(UUID accountId, LocalDate lastDay) {}

  private final Subscriptions subscriptions;
  private final Calls calls;
  private final IssueBill issueBill;

  public EndSubscription(Subscriptions subscriptions, Calls calls, IssueBill issueBill) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.issueBill = issueBill;
  }

  public void handle(Command command) {
    var account = command.accountId();
    var subscription = subscriptions.openForUpdate(account);
    var open = calls.openForUpdate(account);
    var bill = subscription.endAfter(command.lastDay(), open.charges());
    subscriptions.save(subscription);
    bill.ifPresent(last -> {
      var document = issueBill.handle(new IssueBill.Command(account, last));
      calls.bill(account, open.ids(), document.orElse(null));
    });
  }
}
