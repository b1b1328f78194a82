package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bills the next period of each of some accounts, with the calls that are on no bill yet, and
/// moves the subscriptions on, all or nothing: a run that is killed leaves neither half an invoice
/// nor a hole in the series.
@UseCase
public class BillNextPeriod {

  /// @param by bills only what begins by then; null for today
  public record Command(List<UUID> accountIds, @Nullable LocalDate by) {

    public Command(UUID accountId) {
      this(List.of(accountId), null);
    }
  }

  private final Subscriptions subscriptions;
  private final BilledCalls calls;
  private final IssueBills issueBills;
  private final Clock clock;

  public BillNextPeriod(
      Subscriptions subscriptions, BilledCalls calls, IssueBills issueBills, Clock clock) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.issueBills = issueBills;
    this.clock = clock;
  }

  /// @return the accounts of which a period was billed, which may have come to nothing; not those
  ///   of which none is due, or that another run is at
  public List<UUID> handle(Command command) {
    var by = command.by() == null ? LocalDate.now(clock) : command.by();
    var due = subscriptions.dueForUpdate(command.accountIds(), by);
    if (due.isEmpty()) {
      return List.of();
    }
    var accounts = due.stream().map(Subscription::accountId).toList();
    var open = calls.openForUpdate(accounts);
    var bills = new LinkedHashMap<UUID, Bill>();
    for (var subscription : due) {
      var account = subscription.accountId();
      var made = open.getOrDefault(account, OpenCalls.NONE);
      bills.put(account, subscription.billNextPeriod().with(made.charges()));
    }
    subscriptions.saveBilled(due);
    var documents = issueBills.handle(new IssueBills.Command(bills));
    calls.bill(
        open.entrySet().stream()
            .map(each ->
                new BilledCalls.Billed(
                    each.getKey(), each.getValue().ids(), documents.get(each.getKey())))
            .toList());
    return accounts;
  }
}
