package com.ooma.office.billing.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.release.ReleasedDatabase;
import com.ooma.office.testing.release.ReleasedJson;
import com.ooma.office.testing.release.ReleasedReads;
import com.ooma.office.testing.release.ReleasedRows;
import com.ooma.office.testing.release.ReleasedStatements;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A database of the last release, with this one on it.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(
    value = ReleasedDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "billing"),
    restrictToAnnotatedClass = true)
class LastReleaseTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final String INVOICES =
      "SELECT account_id, invoice_id FROM invoice WHERE kind = '%s' AND state = 'FINALIZED'";

  private static final String PRINTED =
      INVOICES + " AND invoice_id IN (SELECT document_id FROM document)";

  private static final String LINES =
      """
      SELECT account_id, invoice_id, place + 1 FROM invoice JOIN invoice_line USING (invoice_id)
      WHERE kind = '%s' AND state = 'FINALIZED'
      """;

  private static final String STAYING =
      """
      SELECT account_id, next_period_start FROM subscription
      WHERE next_period_start IS NOT NULL AND leaves_on IS NULL ORDER BY 1
      """;

  private final ReleasedRows released = new ReleasedRows("billing");

  @Inject BilledCalls calls;
  @Inject IssueBills issueBills;
  @Inject Subscriptions subscriptions;
  @Inject EntityManager entities;

  @Test
  void has_something_in_every_table() {
    released.areInEveryTable(Map.of());
  }

  @Test
  void loses_nothing_that_is_stored_as_json() {
    ReleasedJson.isReadAsItWasStored(
        "billing", entities, "idempotency.headers", "invoice_line.basis");
  }

  @Test
  void lets_instances_of_the_last_release_work_on() {
    ReleasedStatements.check("billing");
  }

  @Test
  void reads_every_subscription() {
    for (var account : released.ids("SELECT account_id FROM subscription")) {
      assertTrue(
          QuarkusTransaction.requiringNew().call(() -> subscriptions.find(account)).isPresent());
    }
  }

  @Test
  void answers_every_question_about_it() {
    var firstDay = released.texts("SELECT min(issued_on) FROM invoice").getFirst();
    var lastDay = released.texts("SELECT max(issued_on) FROM invoice").getFirst();
    ReleasedReads.of("billing")
        .find(
            "accountId", "SELECT account_id FROM subscription WHERE next_period_start IS NOT NULL")
        .find("invoiceId", INVOICES.formatted("INVOICE"))
        .find("creditNoteId", INVOICES.formatted("CREDIT_NOTE"))
        .find("documentId", "SELECT account_id, document_id FROM einvoice")
        .find("getInvoiceDocument", PRINTED.formatted("INVOICE"))
        .find("getCreditNoteDocument", PRINTED.formatted("CREDIT_NOTE"))
        .find("explainInvoiceLine", LINES.formatted("INVOICE"))
        .find("explainCreditNoteLine", LINES.formatted("CREDIT_NOTE"))
        .find(
            "explainPreviewLine",
            "SELECT account_id, 1 FROM subscription WHERE next_period_start IS NOT NULL")
        .find("runId", "SELECT account_id, run_id FROM bill_run_step")
        .find("getAutomaticTopUp", "SELECT account_id FROM automatic_top_up")
        .find("deckId", "SELECT account_id, deck_id FROM subscription, rate_deck")
        .find("getRerating", "SELECT account_id, deck_id FROM subscription, rerating")
        .query("to", "+33199000012")
        .query("year", firstDay.substring(0, 4)) // it must have begun
        .query("until", lastDay)
        .query("month", lastDay.substring(0, 7))
        .areAnswered("reconcilePayments"); // which asks the provider
  }

  @Test
  void goes_on_with_a_subscription_of_it() {
    var due = released.of(STAYING).getFirst();
    var account = UUID.fromString(due.getFirst());
    var invoices = "SELECT invoice_id FROM invoice WHERE account_id = '%s'".formatted(account);
    int before = released.ids(invoices).size();
    var day = LocalDate.parse(due.getLast()).atTime(12, 0).atZone(PARIS);

    var billing =
        new BillNextPeriod(subscriptions, calls, issueBills, Clock.fixed(day.toInstant(), PARIS));
    QuarkusTransaction.requiringNew()
        .run(() -> billing.handle(new BillNextPeriod.Command(account)));

    assertEquals(before + 1, released.ids(invoices).size());
  }
}
