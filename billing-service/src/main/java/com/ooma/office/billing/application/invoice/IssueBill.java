package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

  /// @return the document's id; none if it came to nothing
  public Optional<UUID> handle(Command command) {
    var draft = draft(command);
    draft.ifPresent(invoice -> {
      invoices.add(invoice);
      invoice.finalise(invoices.takePlace(invoice.kind(), LocalDate.now(clock)));
      invoices.save(invoice);
    });
    return draft.map(Invoice::id);
  }

  /// What would be made, without making it.
  public Optional<Invoice> draft(Command command) {
    var bill = command.bill();
    var account = command.accountId();
    return switch (Long.signum(bill.total().cents())) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Invoice.draft(ids.next(), account, policy.seller(), bill));
      default ->
          Optional.of(
              Invoice.creditNote(
                  ids.next(),
                  account,
                  policy.seller(),
                  bill,
                  new PastBills(invoices.finalOf(account)).corrections(bill)));
    };
  }
}
