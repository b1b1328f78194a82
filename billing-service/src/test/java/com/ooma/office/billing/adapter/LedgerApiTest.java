package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.ledger.Fec;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// Whatever moves money books itself, and balances.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class LedgerApiTest extends WithBank {

  private static final String OF_ACCOUNT =
      """
      SELECT source, account, cents FROM ledger_entry JOIN ledger_posting USING (entry_id)
      WHERE account_id = :account ORDER BY entry_id, place
      """;

  @Inject EntityManager entities;

  @Test
  void documents_payments_refunds_and_balances_book_themselves_once() {
    var seat = UUID.randomUUID();
    var today = LocalDate.now(clock);
    EventBus.publish(neighbours.portDelayed(today, 1));
    neighbours.eventually("/v1/credits", "items.size()", 1);
    EventBus.publish(
        neighbours.orderPlacedWith("tok_visa", seat), neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"amount\":{\"amount\":\"12.00\",\"currency\":\"EUR\"}}")
        .post("/v1/prepaid-accounts/" + account + "/top-ups")
        .then()
        .statusCode(202);
    neighbours.eventually("/v1/prepaid-accounts/" + account, "balance.amount", "12.00");
    EventBus.publish(neighbours.serviceTerminated(today));
    neighbours.eventually("/v1/payments/refunds", "items[0].state", "REFUNDED");

    var postings = postings();

    var invoice = postings.remove("document/" + id("/v1/invoices", "invoiceId"));
    assertEquals(
        Map.of("411000", 4_000L, "706000", -4_166L, "709600", 833L, "445710", -667L), invoice);
    var note = postings.remove("document/" + id("/v1/credit-notes", "creditNoteId"));
    assertEquals(0, note.values().stream().mapToLong(cents -> cents).sum());
    long given = -note.get("411000");
    assertTrue(given > 0);
    assertEquals(
        Map.of("512000", -given, "411000", given),
        postings.remove("refund/" + id("/v1/payments/refunds", "refundId")));
    assertEquals(2, postings.size());
    assertTrue(postings.containsValue(Map.of("512000", 4_000L, "411000", -4_000L)));
    assertTrue(postings.containsValue(Map.of("512000", 1_200L, "419100", -1_200L)));
  }

  /// The service follows the clock within a moment, not at once.
  private void awaitTheDayAfter(LocalDate day) {
    SandboxTime.moveAhead(Duration.ofDays(1));
    Patience.await("the clock goes on").until(() -> LocalDate.now(clock).isAfter(day));
  }

  @Test
  void all_accounts_balance_and_the_file_of_the_year_does_entry_by_entry() {
    var seat = UUID.randomUUID();
    var today = LocalDate.now(clock);
    EventBus.publish(
        neighbours.orderPlacedWith("tok_visa", seat), neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    awaitTheDayAfter(today);

    var all =
        ops("/v1/ledger/balances?until=" + today)
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.balance.amount", String.class);
    assertTrue(all.size() >= 4);
    assertEquals(
        0, all.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).signum());

    var file =
        ops("/v1/ledger/fec?year=" + today.getYear())
            .statusCode(200)
            .header("Content-Disposition", containsString("987654324FEC" + today.getYear()))
            .extract()
            .asByteArray();
    var lines = new String(file, Fec.CHARSET).lines().toList();
    assertTrue(lines.stream().anyMatch(line -> line.contains(number())));
    var sums = new HashMap<String, Long>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      assertEquals(18, cells.length);
      sums.merge(cells[0] + cells[2], cents(cells[11]) - cents(cells[12]), Long::sum);
    }
    sums.values().removeIf(sum -> sum == 0);
    assertEquals(Map.of(), sums);
    ops("/v1/ledger/fec?year=" + (today.getYear() + 2))
        .statusCode(422)
        .body("code", equalTo("fec-year"));
  }

  @Test
  void what_a_bank_takes_back_and_what_is_replaced_is_booked_once() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
    var wrong = id("/v1/invoices", "invoiceId");
    var key = wrong + "-1";

    Replacing.replace(wrong);
    bank.tell("back-" + key, "charge.charged_back", bank.takeBack(key, 5_000));
    bank.tell("back-again-" + key, "charge.charged_back", bank.takeBack(key, 5_000));

    var postings = postings();
    assertEquals(Map.of("411000", 5_000L, "512000", -5_000L), postings.remove("chargeback/" + key));
    assertEquals(
        Map.of("411000", -5_000L, "706000", 4_167L, "445710", 833L),
        postings.remove("document/" + id("/v1/credit-notes", "creditNoteId")));
    assertEquals(
        Map.of("411000", 5_000L, "706000", -4_167L, "445710", -833L),
        postings.remove("document/" + id("/v1/invoices", "invoiceId")));
    assertEquals(2, postings.size()); // the wrong one and what paid it
  }

  @Test
  void an_entry_that_does_not_balance_is_not_taken_nor_is_any_changed() {
    assertThrows(
        RuntimeException.class,
        () ->
            run(
                "SELECT book(gen_random_uuid(), 'OD', date '2026-01-01', 'x', 'x', 'x',"
                    + " ARRAY['411000'], ARRAY[cast(1 AS bigint)])"));
    assertThrows(
        RuntimeException.class,
        () ->
            run(
                "SELECT book(gen_random_uuid(), 'OD', date '2026-01-01', 'y', 'y', 'y',"
                    + " ARRAY['411000'], ARRAY[cast(0 AS bigint)])"));
  }

  private void run(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery(statement).getResultList());
  }

  /// By what they book.
  private Map<String, Map<String, Long>> postings() {
    var rows =
        QuarkusTransaction.requiringNew()
            .call(() ->
                entities
                    .unwrap(Session.class)
                    .createNativeQuery(OF_ACCOUNT, Object[].class)
                    .setParameter("account", account)
                    .getResultList());
    var bySource = new HashMap<String, Map<String, Long>>();
    for (var row : rows) {
      bySource
          .computeIfAbsent((String) row[0], _ -> new HashMap<>())
          .put((String) row[1], ((Number) row[2]).longValue());
    }
    return bySource;
  }

  private String id(String path, String name) {
    return neighbours.get(path).extract().path("items[0]." + name);
  }

  private String number() {
    return neighbours.get("/v1/invoices").extract().path("items[0].number");
  }

  private static long cents(String amount) {
    return Long.parseLong(amount.replace(",", ""));
  }

  private static ValidatableResponse ops(String path) {
    return given().auth().oauth2(OfficeTestResource.tokens().ops().mint()).get(path).then();
  }
}
