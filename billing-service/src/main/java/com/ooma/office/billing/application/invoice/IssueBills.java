package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.billing.domain.invoice.CreditedBill;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes and finalises what bills come to, less what their accounts' credits give: an invoice, a
/// credit note if more is given back than is owed, or nothing if both are the same. Whatever is
/// read and written, it is for all of them at once.
@UseCase
public class IssueBills {

  /// @param bills one of each account, in the order of their numbers
  public record Command(Map<UUID, Bill> bills) {}

  private final Invoices invoices;
  private final Credits credits;
  private final BillingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public IssueBills(
      Invoices invoices, Credits credits, BillingPolicy policy, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.credits = credits;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the document of each account whose bill came to something
  public Map<UUID, UUID> handle(Command command) {
    var bills = command.bills();
    var open = credits.openForUpdate(bills.keySet());
    var past = past(bills);
    var made = new ArrayList<Invoice>();
    var documents = new HashMap<UUID, UUID>();
    var given = new ArrayList<OpenCredits.Given>();
    bills.forEach((account, bill) -> {
      var before = past.getOrDefault(account, Past.NONE);
      var credited = before.credit(bill, open.getOrDefault(account, OpenCredits.NONE));
      draft(account, credited.bill(), before)
          .ifPresent(invoice -> {
            made.add(invoice);
            documents.put(account, invoice.id());
          });
      given.addAll(credited.given());
      carryOver(account, credited.carriedOver());
    });
    credits.give(given);
    issue(made);
    return documents;
  }

  /// Gives drafts their numbers and keeps them. The series is locked until the transaction ends.
  public void issue(List<Invoice> drafts) {
    invoices.addLines(drafts);
    finalise(drafts);
    invoices.addIssued(drafts);
  }

  /// What would be made, without making it.
  public Optional<Invoice> draft(UUID account, Bill bill) {
    var past = past(Map.of(account, bill)).getOrDefault(account, Past.NONE);
    return draft(account, past.credit(bill, credits.open(account)).bill(), past);
  }

  /// Of those accounts whose bills give something back.
  private Map<UUID, Past> past(Map<UUID, Bill> bills) {
    var accounts =
        bills.entrySet().stream()
            .filter(each -> givesBack(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return accounts.isEmpty() ? Map.of() : past(accounts);
  }

  private Map<UUID, Past> past(Collection<UUID> accounts) {
    var documents = invoices.finalOf(accounts);
    var spent = credits.given(accounts);
    return accounts.stream()
        .collect(
            Collectors.toMap(
                account -> account,
                account ->
                    new Past(
                        new PastBills(documents.getOrDefault(account, List.of())),
                        spent.getOrDefault(account, Money.ZERO))));
  }

  private static boolean givesBack(Bill bill) {
    return bill.total().compareTo(Money.ZERO) < 0 || bill.closing();
  }

  private Optional<Invoice> draft(UUID account, Bill bill, Past past) {
    return switch (Long.signum(bill.total().cents())) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Invoice.draft(ids.next(), account, policy.seller(), bill));
      default ->
          Optional.of(
              Invoice.creditNote(
                  ids.next(), account, policy.seller(), bill, past.documents().corrections(bill)));
    };
  }

  private void carryOver(UUID account, Money ttc) {
    if (!ttc.equals(Money.ZERO)) {
      credits.add(Credit.carriedOver(ids.next(), account, LocalDate.now(clock), ttc));
    }
  }

  private void finalise(List<Invoice> drafts) {
    var byKind =
        drafts.stream()
            .collect(Collectors.groupingBy(Invoice::kind, LinkedHashMap::new, Collectors.toList()));
    for (var kind :
        InvoiceKind.values()) { // always in this order, or two would wait for each other
      var series = byKind.getOrDefault(kind, List.of());
      if (!series.isEmpty()) {
        var places = invoices.takePlaces(kind, LocalDate.now(clock), series.size()).iterator();
        series.forEach(invoice -> invoice.finalise(places.next()));
      }
    }
  }

  /// What the account's bills were before, as far as that matters.
  ///
  /// @param spent what they gave of credits
  private record Past(PastBills documents, Money spent) {

    static final Past NONE = new Past(new PastBills(List.of()), Money.ZERO);

    CreditedBill credit(Bill bill, OpenCredits open) {
      return CreditedBill.of(bill, open, documents.left(), spent);
    }
  }
}
