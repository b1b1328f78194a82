package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// What accountants are told adds up to the books.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class LedgerReportsTest extends WithBank {

  @Inject EntityManager entities;

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
