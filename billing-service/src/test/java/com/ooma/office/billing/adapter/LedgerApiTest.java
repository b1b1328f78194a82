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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever moves money books itself, and balances.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class LedgerApiTest {

  private static final String OF_ACCOUNT =
      """
      SELECT source, account, cents FROM ledger_entry JOIN ledger_posting USING (entry_id)
      WHERE account_id = :account ORDER BY entry_id, place
      """;

  @Inject Clock clock;
  @Inject EntityManager entities;

  private final UUID account = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);
  private Bank bank;

  @BeforeEach
  void open() {
    bank = new Bank();
  }

  @AfterEach
  void close() {
    bank.close();
  }

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
  void reports_add_up_to_the_books() {
    var today = LocalDate.now(clock);
    EventBus.publish(neighbours.portDelayed(today, 1));
    neighbours.eventually("/v1/credits", "items.size()", 1);
    var seat = UUID.randomUUID();
    EventBus.publish(
        neighbours.orderPlacedWith("tok_refuse", seat), neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/payments", "items[0].tries[0].refusal", "INSUFFICIENT_FUNDS");
    var month = today.toString().substring(0, 7);

    var owed = sheet("/v1/ledger/reports/receivables?until=" + today);
    assertTrue(owed.stream().anyMatch(row -> row.contains(number())), owed.toString());
    var untilToday = "day <= '" + today + "' AND account = '411000'";
    assertAddsUp(1, untilToday, "/v1/ledger/reports/receivables?until=" + today, 5);
    var inMonth = "to_char(day, 'YYYY-MM') = '" + month + "' AND account ";
    var revenues = inMonth + "IN ('706000', '709600')";
    assertAddsUp(-1, inMonth + "= '445710'", "/v1/ledger/reports/vat?month=" + month, 3);
    assertAddsUp(-1, revenues, "/v1/ledger/reports/vat?month=" + month, 2);
    assertAddsUp(-1, revenues, "/v1/ledger/reports/revenue?month=" + month, 2);
    var revenue = sheet("/v1/ledger/reports/revenue?month=" + month);
    assertTrue(
        revenue.stream().anyMatch(row -> row.getFirst().startsWith("Poste")), revenue.toString());
    ops("/v1/ledger/reports/vat?month=2026-13").statusCode(400);
    ops("/v1/subscriptions/" + account + "/recomputation")
        .statusCode(200)
        .body("billed.amount", equalTo("40.00"))
        .body("recomputed.amount", equalTo("40.00"))
        .body("difference.amount", equalTo("0.00"))
        .body("parts.product", equalTo(List.of("SEAT", "GOODWILL")));
  }

  /// At a moment at which nothing is booked: other companies are billed meanwhile.
  private void assertAddsUp(int sign, String booked, String report, int column) {
    long before;
    long told;
    do {
      before = booked(booked);
      told = sum(sheet(report), column);
    } while (before != booked(booked));
    assertEquals(sign * before, told, report);
  }

  /// Without its heading.
  private List<List<String>> sheet(String path) {
    var text =
        new String(ops(path).statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    return text.lines()
        .skip(1)
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\";\"", -1)))
        .toList();
  }

  private static long sum(List<List<String>> rows, int column) {
    return rows.stream().mapToLong(row -> cents(row.get(column).replace("'", ""))).sum();
  }

  private long booked(String where) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            entities
                .unwrap(Session.class)
                .createNativeQuery(
                    "SELECT cast(coalesce(sum(cents), 0) AS bigint) FROM ledger_entry"
                        + " JOIN ledger_posting USING (entry_id) WHERE "
                        + where,
                    Long.class)
                .getSingleResult());
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
