package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.IssueBill;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bills an account's next period, with the calls that are on no bill yet, and moves the
/// subscription on, all or nothing: a run that is killed leaves neither half an invoice nor a hole
/// in the series.
@UseCase
public class BillNextPeriod {

  /// @param by bills only what begins by then; null for today
  public record Command(UUID accountId, @Nullable LocalDate by) {

    public Command(UUID accountId) {
      this(accountId, null);
    }
  }

  private final Subscriptions subscriptions;
  private final Calls calls;
  private final IssueBill issueBill;
  private final Clock clock;

  public BillNextPeriod(
      Subscriptions subscriptions, Calls calls, IssueBill issueBill, Clock clock) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.issueBill = issueBill;
    this.clock = clock;
  }

  /// @return whether a period was billed, which may have come to nothing; not if none is due, or
  ///   another run is at the account
  public boolean handle(Command command) {
    var by = command.by() == null ? LocalDate.now(clock) : command.by();
    var due = subscriptions.findDueForUpdate(command.accountId(), by);
    due.ifPresent(subscription -> {
      var account = command.accountId();
      var open = calls.openForUpdate(account);
      var bill = subscription.billNextPeriod().with(open.charges());
      subscriptions.save(subscription);
      var document = issueBill.handle(new IssueBill.Command(account, bill));
      calls.bill(account, open.ids(), document.orElse(null));
    });
    return due.isPresent();
  }
}
