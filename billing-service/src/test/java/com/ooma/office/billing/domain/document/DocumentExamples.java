package com.ooma.office.billing.domain.document;

import static com.ooma.office.billing.domain.subscription.BillingExamples.SELLER;
import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeats;
import static com.ooma.office.billing.domain.subscription.BillingExamples.customer;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.billing.domain.subscription.Agreement;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invoices and credit notes of all kinds that customers get.
public final class DocumentExamples {

  private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

  private DocumentExamples() {}

  /// By what is remarkable about them.
  public static Map<String, InvoiceDocument> all() {
    var all = new LinkedHashMap<String, InvoiceDocument>();
    all.put("one seat", oneSeat());
    all.put("200 seats that came one by one", manySeats());
    all.put("a sum that HT and VAT can't make", rounding());
    all.put("a credit note for two invoices", creditNote());
    all.put("calls on two pages", calls());
    var replaced = replaced();
    all.put("a wrong invoice given back whole", replaced.getFirst());
    all.put("an invoice that replaces it", replaced.getLast());
    return all;
  }

  public static InvoiceDocument oneSeat() {
    var subscription = subscription(1, TENTH);
    return InvoiceDocument.of(issue(List.of(), subscription.billNextPeriod()), List.of());
  }

  /// Several pages: each day of a month others begin, and some leave.
  public static InvoiceDocument manySeats() {
    var subscription = subscription(51, TENTH);
    subscription.ordered(order(TENTH, true, 7));
    subscription.billNextPeriod();
    for (int day = 1; day < 30; day++) {
      addSeats(subscription, day % 7 + 2, TENTH.plusDays(day));
    }
    var seat = UUID.randomUUID();
    subscription.ordered(order(TENTH, false, 0, seat));
    subscription.seatFrom(seat, TENTH.plusDays(2));
    subscription.setOptions(true, 3, TENTH.plusDays(12));
    return InvoiceDocument.of(issue(List.of(), subscription.billNextPeriod()), List.of());
  }

  /// 18.33 € can't be made of an HT and 20 % of it.
  public static InvoiceDocument rounding() {
    var subscription = Subscription.of(UUID.randomUUID());
    subscription.paidBy(customer("L’Œuvre & Fils <SARL>", "2026-01-05T09:00:00Z"));
    var seat = UUID.randomUUID();
    var line = new Agreement.Line(Product.SEAT, 1, Money.of("18.33"));
    subscription.ordered(new Agreement(UUID.randomUUID(), TENTH, List.of(seat), List.of(line)));
    subscription.seatFrom(seat, TENTH);
    return InvoiceDocument.of(issue(List.of(), subscription.billNextPeriod()), List.of());
  }

  /// Calls that are charged, listed behind the invoice with their last digits hidden.
  public static InvoiceDocument calls() {
    var start = TENTH.minusMonths(1).atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant();
    var listed =
        IntStream.range(0, 60)
            .mapToObj(i ->
                new ItemisedCall(
                    "200" + i % 5,
                    "+44740012••••",
                    "Royaume-Uni mobiles",
                    start.plus(i, ChronoUnit.HOURS),
                    37 * i + 5,
                    new Money(10 + i)))
            .toList();
    var open =
        new OpenCalls(
            listed.stream()
                .map(
                    each -> new OpenCalls.OpenCall(UUID.randomUUID(), each.startedAt(), each.ttc()))
                .toList());
    var bill = subscription(1, TENTH).billNextPeriod().with(open.charges());
    return InvoiceDocument.of(issue(List.of(), bill), listed);
  }

  /// An order was cancelled after two months of it had been paid; a number is set off.
  public static InvoiceDocument creditNote() {
    var subscription = subscription(1, TENTH);
    var seats = List.of(UUID.randomUUID(), UUID.randomUUID());
    subscription.ordered(order(TENTH, true, 0, seats.toArray(UUID[]::new)));
    seats.forEach(seat -> subscription.seatFrom(seat, TENTH));
    var books = new ArrayList<Invoice.Snapshot>();
    books.add(issue(books, subscription.billNextPeriod()));
    books.add(issue(books, subscription.billNextPeriod()));
    subscription.cancelOrder(UUID.randomUUID(), seats);
    subscription.setOptions(true, 1, TENTH.plusMonths(1).plusDays(20));
    return InvoiceDocument.of(issue(books, subscription.billNextPeriod()), List.of());
  }

  /// A wrong invoice, of which something was given back before, and what replaces it.
  private static List<InvoiceDocument> replaced() {
    var subscription = subscription(1, TENTH);
    var seats = List.of(UUID.randomUUID(), UUID.randomUUID());
    subscription.ordered(order(TENTH, true, 0, seats.toArray(UUID[]::new)));
    seats.forEach(seat -> subscription.seatFrom(seat, TENTH));
    var books = new ArrayList<Invoice.Snapshot>();
    books.add(issue(books, subscription.billNextPeriod()));
    subscription.cancelOrder(UUID.randomUUID(), seats);
    books.add(issue(books, subscription.billNextPeriod()));
    var wrong = books.getFirst();
    var left = new PastBills(books).all(wrong.content().invoiceId()).orElseThrow();
    var buyer = customer("Autre nom SAS", "2026-01-05T09:00:00Z");
    return Stream.of(
            Invoice.cancelling(UUID.randomUUID(), SELLER, wrong, left),
            Invoice.replacing(
                    UUID.randomUUID(),
                    SELLER,
                    wrong,
                    left,
                    new Buyer(
                        buyer.legalName(),
                        buyer.siren(),
                        buyer.siren().vatNumber(),
                        buyer.billingAddress()),
                    List.of())
                .orElseThrow())
        .map(document -> {
          var number = InvoiceNumber.of(document.kind(), 2026, 9);
          document.finalise(new Invoice.Issue(number, TENTH.plusDays(40)));
          return InvoiceDocument.of(document.snapshot(), List.of());
        })
        .toList();
  }

  private static Invoice.Snapshot issue(List<Invoice.Snapshot> books, Bill bill) {
    var id = UUID.randomUUID();
    var document =
        bill.total().compareTo(Money.ZERO) > 0
            ? Invoice.draft(id, id, SELLER, bill)
            : Invoice.creditNote(id, id, SELLER, bill, new PastBills(books).corrections(bill));
    var issuedOn = bill.period().start();
    var number = InvoiceNumber.of(document.kind(), issuedOn.getYear(), books.size() + 1);
    document.finalise(new Invoice.Issue(number, issuedOn));
    return document.snapshot();
  }
}
