package com.ooma.office.billing.application.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter.Printed;
import com.ooma.office.billing.application.subscription.InMemoryBooks;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.subscription.BillingExamples;
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

  private void issue() {
    invoice.finalise(new Invoice.Issue(InvoiceNumber.of(InvoiceKind.INVOICE, 2026, 1), TENTH));
    books.add(List.of(invoice));
  }

  private Optional<HandOutDocument.HandedOut> handOut(UUID owner, InvoiceKind kind) {
    return new HandOutDocument(shelf, books, new InMemoryCalls(), printDocument())
        .handle(new HandOutDocument.Command(owner, kind, invoice.id()));
  }

  private boolean print() {
    return printDocument().handle(new PrintDocument.Command(invoice.id()));
  }

  private PrintDocument printDocument() {
    return new PrintDocument(
        shelf,
        books,
        new InMemoryCalls(),
        _ -> new Printed(new byte[] {(byte) ++printed}, new byte[0]));
  }

  private static final class Shelf implements Documents {

    private final Map<UUID, Kept> kept = new HashMap<>();

    @Override
    public Optional<Kept> findOfAnyAccount(UUID documentId) {
      return Optional.ofNullable(kept.get(documentId));
    }

    @Override
    public boolean isUnprintedForUpdate(UUID documentId) {
      return !kept.containsKey(documentId);
    }

    @Override
    public void keep(UUID documentId, Printed document) {
      kept.put(documentId, new Kept(document.pdf(), document.xml(), "hash"));
    }
  }
}
