package com.ooma.office.billing.application;

import com.ooma.office.billing.application.port.BillingPolicy;
import com.ooma.office.billing.application.port.Invoices;
import com.ooma.office.billing.domain.Bill;
import com.ooma.office.billing.domain.Invoice;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Makes and finalises what a bill comes to: an invoice, a credit note if more is given back than
/// is owed, or nothing if both are the same.
@UseCase
public class IssueBill {

  public record Command(UUID accountId, Bill bill) {}

  private final Invoices invoices;
  private final BillingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public IssueBill(Invoices invoices, BillingPolicy policy, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (command.bill().total().equals(Money.ZERO)) {
      return;
    }
    var invoice = draft(command.accountId(), command.bill());
    invoices.add(invoice);
    invoice.finalise(invoices.takePlace(invoice.kind(), LocalDate.now(clock)));
    invoices.save(invoice);
  }

  private Invoice draft(UUID accountId, Bill bill) {
    if (bill.total().compareTo(Money.ZERO) > 0) {
      return Invoice.draft(ids.next(), accountId, policy.seller(), bill);
    }
    var corrects = invoices.latestOf(accountId, bill.creditedDays());
    return Invoice.creditNote(ids.next(), accountId, policy.seller(), bill, corrects);
  }
}
