package com.ooma.office.billing.application.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter.Printed;
import com.ooma.office.billing.application.subscription.InMemoryBooks;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOutDocumentTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

  private final InMemoryBooks books = new InMemoryBooks();
  private final Shelf shelf = new Shelf();
  private final Invoice invoice =
      BillingExamples.draft(BillingExamples.subscription(1, TENTH).billNextPeriod());
  private final UUID account = invoice.snapshot().content().accountId();
  private int printed;
  private Instant now = Instant.parse("2026-01-10T09:00:00Z");
  private Runnable meanwhile = () -> {};

  @Test
  void a_document_is_printed_once_and_handed_out_as_it_was() {
    issue();

    var first = handOut(account, InvoiceKind.INVOICE).orElseThrow();
    var second = handOut(null, InvoiceKind.INVOICE).orElseThrow();

    assertEquals(1, printed);
    assertArrayEquals(first.pdf(), second.pdf());
    assertEquals("OO-2026-000001", first.content().number());
    assertFalse(print());
  }

  @Test
  void what_was_printed_behind_the_bill_run_is_not_printed_again() {
    issue();
    assertTrue(print());

    assertTrue(handOut(account, InvoiceKind.INVOICE).isPresent());

    assertEquals(1, printed);
  }

  @Test
  void a_draft_is_handed_to_nobody() {
    books.add(List.of(invoice));

    assertEquals(Optional.empty(), handOut(account, InvoiceKind.INVOICE));
    assertFalse(print());
  }

  @Test
  void nobody_gets_what_is_another_companys_or_of_another_kind() {
    issue();

    assertEquals(Optional.empty(), handOut(UUID.randomUUID(), InvoiceKind.INVOICE));
    assertEquals(Optional.empty(), handOut(account, InvoiceKind.CREDIT_NOTE));
    assertEquals(0, printed);
  }

  @Test
  void two_workers_do_not_print_the_same_and_one_that_dies_is_followed_by_another() {
    issue();
    meanwhile =
        () -> {
          assertFalse(print());
          throw new IllegalStateException("killed");
        };
    assertThrows(IllegalStateException.class, this::print);
    assertFalse(print());

    meanwhile = () -> {};
    now = now.plus(Duration.ofMinutes(2));
    assertTrue(print());
  }

  @Test
  void who_waits_for_it_gets_what_was_kept_first() {
    issue();
    meanwhile =
        () -> {
          meanwhile = () -> {};
          handOut(account, InvoiceKind.INVOICE);
        };

    var handedOut = handOut(account, InvoiceKind.INVOICE).orElseThrow();

    assertEquals(2, printed);
    assertArrayEquals(new byte[] {1}, handedOut.pdf());
  }

  private void issue() {
    invoice.finalise(new Invoice.Issue(InvoiceNumber.of(InvoiceKind.INVOICE, 2026, 1), TENTH));
    books.add(List.of(invoice));
  }

  private Optional<HandOutDocument.HandedOut> handOut(UUID owner, InvoiceKind kind) {
    return new HandOutDocument(
            new ReadDocument(shelf, books, new InMemoryCalls()),
            this::print,
            new KeepDocument(shelf))
        .handle(new HandOutDocument.Command(owner, kind, invoice.id()));
  }

  private boolean print() {
    return printDocument().handle(new PrintDocument.Command(invoice.id()));
  }

  private PrintDocument printDocument() {
    return new PrintDocument(
        new TakeUpDocument(
            shelf, books, new InMemoryCalls(), Clock.fixed(now, BusinessCalendar.PARIS)),
        this::print,
        new KeepDocument(shelf));
  }

  private Printed print(InvoiceDocument content) {
    meanwhile.run();
    return new Printed(new byte[] {(byte) ++printed}, new byte[0]);
  }

  private static final class Shelf implements Documents {

    private final Map<UUID, Kept> kept = new HashMap<>();
    private final Map<UUID, Instant> leases = new HashMap<>();

    @Override
    public Optional<Kept> findOfAnyAccount(UUID documentId) {
      return Optional.ofNullable(kept.get(documentId));
    }

    @Override
    public boolean takeUp(UUID documentId, Instant now, Instant leasedUntil) {
      boolean free =
          !kept.containsKey(documentId)
              && !leases.getOrDefault(documentId, Instant.MIN).isAfter(now);
      if (free) {
        leases.put(documentId, leasedUntil);
      }
      return free;
    }

    @Override
    public boolean keep(UUID documentId, Printed document) {
      return kept.putIfAbsent(documentId, new Kept(document.pdf(), document.xml(), "hash")) == null;
    }
  }
}
