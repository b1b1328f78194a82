package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.billing.domain.invoice.CreditedBill;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Makes and finalises what a bill comes to, less what the account's credits give: an invoice, a
/// credit note if more is given back than is owed, or nothing if both are the same.
@UseCase
public class IssueBill {

  public record Command(UUID accountId, Bill bill) {}

  private final Invoices invoices;
  private final Credits credits;
  private final BillingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public IssueBill(Invoices invoices, Credits credits, BillingPolicy policy, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.credits = credits;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the document's id; none if it came to nothing
  public Optional<UUID> handle(Command command) {
    var account = command.accountId();
    var credited = credit(command, credits.openForUpdate(account));
    var draft = draft(account, credited.bill());
    draft.ifPresent(invoice -> {
      invoices.add(invoice);
      invoice.finalise(invoices.takePlace(invoice.kind(), LocalDate.now(clock)));
      invoices.save(invoice);
    });
    credits.give(credited.given());
    if (!credited.carriedOver().equals(Money.ZERO)) {
      credits.add(
          Credit.carriedOver(ids.next(), account, LocalDate.now(clock), credited.carriedOver()));
    }
    return draft.map(Invoice::id);
  }

  /// What would be made, without making it.
  public Optional<Invoice> draft(Command command) {
    var account = command.accountId();
    return draft(account, credit(command, credits.open(account)).bill());
  }

  private CreditedBill credit(Command command, OpenCredits open) {
    var bill = command.bill();
    var account = command.accountId();
    if (bill.total().compareTo(Money.ZERO) >= 0 && !bill.closing()) {
      return CreditedBill.of(bill, open, Money.ZERO, Money.ZERO);
    }
    var left = new PastBills(invoices.finalOf(account)).left();
    return CreditedBill.of(bill, open, left, credits.given(account));
  }

  private Optional<Invoice> draft(UUID account, Bill bill) {
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
