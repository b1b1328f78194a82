package com.ooma.office.billing.application;

import com.ooma.office.billing.application.port.BillingPolicy;
import com.ooma.office.billing.application.port.Invoices;
import com.ooma.office.billing.application.port.Subscriptions;
import com.ooma.office.billing.domain.Invoice;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Makes and finalises the invoice for an account's next period, and moves the subscription on, all
/// or nothing: a run that is killed leaves neither half an invoice nor a hole in the series.
@UseCase
public class BillNextPeriod {

  public record Command(UUID accountId) {}

  private final Subscriptions subscriptions;
  private final Invoices invoices;
  private final BillingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public BillNextPeriod(
      Subscriptions subscriptions, Invoices invoices, BillingPolicy policy, Ids ids, Clock clock) {
    this.subscriptions = subscriptions;
    this.invoices = invoices;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the invoice's id; none if nothing is due, or another run is at the account
  public Optional<UUID> handle(Command command) {
    var today = LocalDate.now(clock);
    var due = subscriptions.findDueAlone(command.accountId(), today);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var subscription = due.get();
    var invoice =
        Invoice.draft(
            ids.next(), command.accountId(), policy.seller(), subscription.billNextPeriod());
    subscriptions.save(subscription);
    invoices.add(invoice);
    invoice.finalise(invoices.takePlace(today));
    invoices.save(invoice);
    return Optional.of(invoice.id());
  }
}
