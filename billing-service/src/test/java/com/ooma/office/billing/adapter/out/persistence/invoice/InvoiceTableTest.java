package com.ooma.office.billing.adapter.out.persistence.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tables refuse even to their own service.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class InvoiceTableTest {

  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject BillNextPeriod billNextPeriod;
  @Inject Clock clock;

  @Inject EntityManager entities;

  private final UUID account = UUID.randomUUID();
  private int notes;

  @BeforeEach
  void bill_one_period() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var subscription = subscriptions.openForUpdate(account);
          subscription.paidBy(BillingExamples.customer());
          BillingExamples.addSeats(subscription, 1, LocalDate.now(clock));
          subscriptions.save(subscription);
          assertEquals(
              List.of(account), billNextPeriod.handle(new BillNextPeriod.Command(account)));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE invoice SET ttc_cents = ttc_cents + 1, ht_cents = ht_cents + 1 WHERE account_id = '%s'",
        "UPDATE invoice SET number = 'OO-2026-999999' WHERE account_id = '%s'",
        "UPDATE invoice SET issued_on = issued_on - 1 WHERE account_id = '%s'",
        "UPDATE invoice SET buyer = '{}' WHERE account_id = '%s'",
        "UPDATE invoice SET state = 'DRAFT', number = NULL, issued_on = NULL, due_on = NULL WHERE account_id = '%s'",
        "UPDATE invoice SET kind = 'CREDIT_NOTE', corrects = invoice_id WHERE account_id = '%s'",
        "UPDATE invoice SET closing = true WHERE account_id = '%s'",
        "DELETE FROM invoice WHERE account_id = '%s'",
        "UPDATE invoice_line SET quantity = 2, ttc_cents = 10000 WHERE invoice_id IN (SELECT invoice_id FROM invoice WHERE account_id = '%s')",
        "DELETE FROM invoice_line WHERE invoice_id IN (SELECT invoice_id FROM invoice WHERE account_id = '%s')",
        "INSERT INTO invoice_line SELECT invoice_id, 7, product, description, days_start, days_end, 1, 1, 1 FROM invoice_line JOIN invoice USING (invoice_id) WHERE account_id = '%s'",
        "TRUNCATE invoice CASCADE -- %s",
        "TRUNCATE invoice_line -- %s",
      })
  void a_final_invoice_is_kept(String change) throws SQLException {
    var before = invoice();

    var refusal = refusal(change.formatted(account));

    assertEquals("23000", refusal.getSQLState(), refusal::getMessage);
    assertEquals(before, invoice());
  }

  private static SQLException refusal(String change) {
    return assertThrows(SQLException.class, () -> execute(change));
  }

  @Test
  void how_far_an_invoice_has_come_may_move_on() throws SQLException {
    assertEquals(
        1,
        execute(
            "UPDATE invoice SET revision = revision + 1 WHERE account_id = '%s'"
                .formatted(account)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vat_cents = vat_cents + 1", // no longer HT and VAT make TTC
        "state = 'FINALIZED', number = 'OO-2026-900001'", // no date
        "number = 'OO-2026-900002'", // a draft with a number
        "state = 'FINALIZED', number = 'OO-2026-900003', issued_on = now(), due_on = now(), ttc_cents = 6000, ht_cents = 5000, vat_cents = 1000", // lines make 5000
        "state = 'FINALIZED', number = 'OO 2026 1', issued_on = now(), due_on = now()",
        "period_end = period_start",
        "kind = 'CREDIT_NOTE'", // of nothing
        "kind = 'CREDIT_NOTE', corrects = gen_random_uuid()",
        "state = 'FINALIZED', number = 'AV-2026-900004', issued_on = now(), due_on = now()",
        "state = 'FINALIZED', number = 'AV-2026-900005', issued_on = now(), due_on = now(), kind = 'CREDIT_NOTE', corrects = invoice_id", // itself, a draft
      })
  void a_draft_that_does_not_add_up_is_refused(String change) {
    var draft = draftForTheNextPeriod();

    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                execute("UPDATE invoice SET %s WHERE invoice_id = '%s'".formatted(change, draft)));

    assertTrue(refusal.getSQLState().startsWith("23"), refusal::getMessage);
  }

  @Test
  void two_invoices_for_one_period_are_refused() {
    draftForTheNextPeriod();
    var copy =
        """
        INSERT INTO invoice
        SELECT gen_random_uuid(), 0, 0, account_id, 'DRAFT', 'INVOICE', NULL, false, NULL, NULL, NULL, period_start, period_end,
          seller, buyer, mentions, ttc_cents, ht_cents, vat_cents
        FROM invoice WHERE account_id = '%s' LIMIT 1
        """;

    var refusal = assertThrows(SQLException.class, () -> execute(copy.formatted(account)));

    assertEquals("23505", refusal.getSQLState());
  }

  @Test
  void a_new_year_starts_a_new_series_and_days_of_issue_never_go_back() {
    QuarkusTransaction.begin();
    assertEquals("OO-2091-000001", place("2091-05-02"));
    assertEquals("OO-2091-000002", place("2091-05-03"));
    var late = invoices.takePlaces(InvoiceKind.INVOICE, LocalDate.parse("2091-05-02"), 3);
    assertEquals(
        List.of("OO-2091-000003", "OO-2091-000004", "OO-2091-000005"),
        late.stream().map(place -> place.number().text()).toList());
    assertEquals(LocalDate.parse("2091-05-03"), late.getFirst().issuedOn());
    assertEquals("OO-2091-000006", place("2091-05-03"));
    assertEquals("OO-2092-000001", place("2092-01-01"));
    QuarkusTransaction.rollback();
  }

  @Test
  void a_subscription_comes_back_as_it_was_saved() {
    var saved =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              var subscription = subscriptions.openForUpdate(account);
              subscription.setOptions(true, 2, LocalDate.now(clock).plusDays(3));
              subscription.setOptions(true, 1, LocalDate.now(clock).plusDays(4));
              subscription.removeSeat(UUID.randomUUID(), LocalDate.now(clock));
              subscription.seatFrom(UUID.randomUUID(), LocalDate.now(clock).plusDays(5));
              subscription.ordered(
                  BillingExamples.order(LocalDate.now(clock), true, 2, UUID.randomUUID()));
              subscription.willEndAfter(LocalDate.now(clock).plusDays(9));
              subscriptions.save(subscription);
              return subscription.snapshot();
            });

    var found =
        QuarkusTransaction.requiringNew()
            .call(() -> subscriptions.openForUpdate(account).snapshot());

    assertEquals(saved, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE correction SET ttc_cents = ttc_cents - 1, ht_cents = ht_cents - 1 WHERE credit_note_id = '%s'",
        "DELETE FROM correction WHERE credit_note_id = '%s'",
        "INSERT INTO correction SELECT credit_note_id, 7, credit_note_id, 1, 1, 0, 0 FROM correction WHERE credit_note_id = '%s'",
        "TRUNCATE correction -- %s",
      })
  void what_a_final_credit_note_corrects_is_kept(String change) {
    var invoice = theInvoice();
    var note = creditNote(invoice, Totals.ofTtc(Money.of("20.00")));
    finalise(note);

    var refusal = assertThrows(SQLException.class, () -> execute(change.formatted(note)));

    assertEquals("23000", refusal.getSQLState(), refusal::getMessage);
  }

  @Test
  void no_invoice_gives_back_more_than_it_asked_for() {
    var invoice = theInvoice();
    finalise(creditNote(invoice, Totals.ofTtc(Money.of("30.00"))));
    var more = creditNote(invoice, Totals.ofTtc(Money.of("20.01")));

    assertThrows(PersistenceException.class, () -> finalise(more));

    finalise(creditNote(invoice, Totals.ofTtc(Money.of("20.00"))));
  }

  @Test
  void no_invoice_of_another_account_is_corrected() {
    var invoice = theInvoice();
    var other = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> subscriptions.openForUpdate(other));

    assertThrows(
        PersistenceException.class,
        () -> addCreditNote(other, invoice, Totals.ofTtc(Money.of("20.00"))));
  }

  private Invoice.Snapshot theInvoice() {
    return QuarkusTransaction.requiringNew().call(() -> invoices.finalOf(account)).getFirst();
  }

  private UUID creditNote(Invoice.Snapshot invoice, Totals givenBack) {
    return addCreditNote(account, invoice, givenBack);
  }

  private UUID addCreditNote(UUID owner, Invoice.Snapshot invoice, Totals givenBack) {
    var content = invoice.content();
    var issue = invoice.issue();
    var part = new Correction(content.invoiceId(), issue.number(), issue.issuedOn(), givenBack);
    var line = new InvoiceLine(Product.SEAT, "Avoir", content.period(), 1, givenBack.ttc(), null);
    var start = LocalDate.of(2000, 1, 1).plusDays(notes++);
    var note =
        new Invoice.Content(
            UUID.randomUUID(),
            owner,
            List.of(part),
            null,
            false,
            new Period(start, start.plusDays(1)),
            content.seller(),
            content.buyer(),
            content.mentions(),
            List.of(line),
            givenBack);
    QuarkusTransaction.requiringNew()
        .run(() -> invoices.add(List.of(Invoice.from(new Invoice.Snapshot(note, null, 0)))));
    return note.invoiceId();
  }

  private void finalise(UUID note) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var place =
              invoices.takePlaces(InvoiceKind.CREDIT_NOTE, LocalDate.now(clock), 1).getFirst();
          entities
              .createNativeQuery(
                  "UPDATE invoice SET state = 'FINALIZED', number = :number, issued_on = :day,"
                      + " due_on = :day WHERE invoice_id = :note")
              .setParameter("number", place.number().text())
              .setParameter("day", place.issuedOn())
              .setParameter("note", note)
              .executeUpdate();
        });
  }

  private String place(String today) {
    return invoices
        .takePlaces(InvoiceKind.INVOICE, LocalDate.parse(today), 1)
        .getFirst()
        .number()
        .text();
  }

  private UUID draftForTheNextPeriod() {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          var bill = subscriptions.openForUpdate(account).billNextPeriod();
          var draft = Invoice.draft(UUID.randomUUID(), account, BillingExamples.SELLER, bill);
          invoices.add(List.of(draft));
          return draft.id();
        });
  }

  private String invoice() throws SQLException {
    return OfficeTestResource.tables("billing")
        .text(
            """
            SELECT string_agg(i::text || l::text, ',' ORDER BY place)
            FROM invoice i JOIN invoice_line l USING (invoice_id) WHERE account_id = '%s'
            """
                .formatted(account));
  }

  private static int execute(String sql) throws SQLException {
    return OfficeTestResource.tables("billing").execute(sql);
  }
}
