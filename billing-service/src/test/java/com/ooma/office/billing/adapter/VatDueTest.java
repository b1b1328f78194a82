package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What an accountant declares for a month: VAT is due as money comes in, and not before.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class VatDueTest extends WithBank {

  private static final String MOVED =
      """
      SELECT cast(coalesce(sum(cents), 0) AS bigint) FROM cash_movement
      WHERE to_char(at AT TIME ZONE 'Europe/Paris', 'YYYY-MM') = :month
      """;

  @Inject EntityManager entities;

  @Test
  void vat_is_due_of_what_was_paid_and_given_back_and_of_nothing_that_is_only_billed() {
    var month = YearMonth.now(clock.withZone(BusinessCalendar.PARIS));
    billSeat("tok_refuse");
    neighbours.eventually("/v1/payments", "items[0].tries.size()", 1);
    startSeatOfAnother("tok_visa");

    List<List<String>> rows;
    long before;
    do { // other companies pay meanwhile
      before = moved(month);
      rows = sheet(month);
    } while (before != moved(month));

    long told =
        rows.stream()
            .filter(row -> !row.get(1).startsWith("Communications"))
            .mapToLong(row -> cents(row.get(2)))
            .sum();
    assertEquals(before, told);
    for (var row : rows) {
      assertEquals(cents(row.get(2)), cents(row.get(3)) + cents(row.get(4)), row.toString());
      assertEquals(Math.round(cents(row.get(3)) * 0.2), cents(row.get(4)), 1, row.toString());
    }
    assertTrue(rows.stream().anyMatch(row -> row.get(1).equals("Encaissements de factures")));
  }

  private void startSeatOfAnother(String card) {
    var other = new Neighbours(UUID.randomUUID());
    other.startSeats(1, card, LocalDate.now(clock));
    other.eventually("/v1/payments", "items[0].state", "PAID");
  }

  private long moved(YearMonth month) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                entities
                    .createNativeQuery(MOVED, Long.class)
                    .setParameter("month", month.toString())
                    .getSingleResult());
  }

  private static List<List<String>> sheet(YearMonth month) {
    var csv =
        given()
            .auth()
            .oauth2(OfficeTestResource.tokens().ops().mint())
            .get("/v1/ledger/reports/vat-due?month=" + month)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return new String(csv, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\";\"", -1)))
        .toList();
  }

  private static long cents(String euros) {
    return new BigDecimal(euros.replace("'", "").replace(',', '.'))
        .movePointRight(2)
        .longValueExact();
  }
}
