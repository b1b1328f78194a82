package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A company left: it pays its last days, less what it paid for later ones, at once.
@UseCase
public class EndSubscription {

  public record Command(UUID accountId, LocalDate lastDay) {}

  private final Subscriptions subscriptions;
  private final BilledCalls calls;
  private final IssueBills issueBills;

  public EndSubscription(Subscriptions subscriptions, BilledCalls calls, IssueBills issueBills) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.issueBills = issueBills;
  }

  public void handle(Command command) {
    var account = command.accountId();
    var subscription = subscriptions.openForUpdate(account);
    var open = calls.openForUpdate(List.of(account)).getOrDefault(account, OpenCalls.NONE);
    var bill = subscription.endAfter(command.lastDay(), open.charges());
    subscriptions.save(subscription);
    bill.ifPresent(last -> {
      var documents = issueBills.handle(new IssueBills.Command(Map.of(account, last)));
      calls.bill(List.of(new BilledCalls.Billed(account, open.ids(), documents.get(account))));
    });
  }
}
