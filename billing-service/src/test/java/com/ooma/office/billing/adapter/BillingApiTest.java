package com.ooma.office.billing.adapter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class BillingApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void three_seats_are_billed_150_euros_when_their_phones_are_due() {
    var today = LocalDate.now(clock);
    var seats = new UUID[] {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
    for (var seat : seats) {
      EventBus.publish(neighbours.phoneShipped(seat, today));
    }
    EventBus.publish(neighbours.orderPlaced("Atelier Lumen SAS", false, seats));

    var invoiceId = onlyInvoice();
    neighbours
        .get("/v1/invoices/" + invoiceId)
        .statusCode(200)
        .body("accountId", equalTo(account.toString()))
        .body("number", matchesPattern("OO-[0-9]{4}-[0-9]{6}"))
        .body("state", equalTo("FINALIZED"))
        .body("issuedOn", equalTo(today.toString()))
        .body("dueOn", equalTo(today.toString()))
        .body("period.start", equalTo(today.toString()))
        .body("period.end", equalTo(today.plusMonths(1).toString()))
        .body("seller.legalName", equalTo("Téléphonie Démonstration"))
        .body("seller.legalForm", equalTo("SAS"))
        .body("seller.shareCapital.amount", equalTo("10000.00"))
        .body("seller.siren", equalTo("987654324"))
        .body("seller.vatNumber", matchesPattern("FR[0-9]{2}987654324"))
        .body("buyer.legalName", equalTo("Atelier Lumen SAS"))
        .body("buyer.siren", equalTo("123456782"))
        .body("buyer.vatNumber", equalTo("FR11123456782"))
        .body("buyer.address.city", equalTo("Paris"))
        .body("lines", hasSize(1))
        .body("lines[0].quantity", equalTo(3))
        .body("lines[0].unitTtc.amount", equalTo("50.00"))
        .body("lines[0].ttc.amount", equalTo("150.00"))
        .body("lines[0].description", containsString("Poste téléphonique"))
        .body("lines[0].days.start", equalTo(today.toString()))
        .body("vatRate", equalTo(20))
        .body("totals.ttc.amount", equalTo("150.00"))
        .body("totals.ht.amount", equalTo("125.00"))
        .body("totals.vat.amount", equalTo("25.00"))
        .body("mentions.recoveryIndemnity", containsString("40 €"));

    var told = EventBus.read("billing", "InvoiceFinalized", account, 1);
    assertEquals(1, told.size());
    assertEquals(invoiceId, told.getFirst().subject().toString());
    assertEquals(1, told.getFirst().sequence());
    assertTrue(
        told.getFirst()
            .json()
            .contains("\"totalTtc\":{\"amount\":\"150.00\",\"currency\":\"EUR\"}"),
        told.getFirst().json());
  }

  @Test
  void the_next_invoice_comes_with_the_next_month() {
    var today = LocalDate.now(clock);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", true, clock.instant().toString(), seat),
        neighbours.phoneShipped(seat, today));
    onlyInvoice();

    var next = today.plusMonths(1).atTime(LocalTime.of(0, 5)).atZone(clock.getZone());
    SandboxTime.moveAhead(
        Duration.between(clock.instant(), next.toInstant()).truncatedTo(ChronoUnit.SECONDS));

    neighbours
        .eventually("/v1/invoices", "items.size()", 2)
        .body("items[0].period.start", equalTo(today.plusMonths(1).toString()))
        .body("items[0].issuedOn", equalTo(today.plusMonths(1).toString()))
        .body("items.totals.ttc.amount", equalTo(List.of("60.00", "60.00")));
    neighbours
        .get("/v1/subscriptions")
        .body("items[0].nextInvoiceOn", equalTo(today.plusMonths(2).toString()));
    assertEquals(2, EventBus.read("billing", "InvoiceFinalized", account, 2).size());
  }

  @Test
  void missed_periods_are_caught_up_in_order_and_paged_newest_first() {
    var start = LocalDate.now(clock).minusMonths(2).minusDays(3);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, start));

    neighbours.eventually("/v1/invoices", "items.size()", 3);
    List<String> starts = neighbours.get("/v1/invoices").extract().path("items.period.start");
    assertEquals(
        List.of(start.plusMonths(2), start.plusMonths(1), start).toString(), starts.toString());
    List<String> numbers = neighbours.get("/v1/invoices").extract().path("items.number");
    assertEquals(numbers.stream().sorted().toList(), numbers.reversed());
    String next = neighbours.get("/v1/invoices?limit=2").extract().path("next");
    neighbours
        .get("/v1/invoices?limit=2&cursor=" + next)
        .body("items.period.start", equalTo(List.of(start.toString())))
        .body("next", nullValue());
  }

  @Test
  void the_same_events_twice_have_one_effect() {
    var due = LocalDate.now(clock).plusDays(2);
    var order = neighbours.orderPlaced("Atelier Lumen SAS", false, seat);
    var phone = neighbours.phoneShipped(seat, due);

    EventBus.publish(phone, phone, order, order, phone, neighbours.phoneShipped(seat, due));
    EventBus.publish(neighbours.orderPlaced("Lumen Deux", false, "2026-01-06T09:00:00Z"));

    neighbours
        .eventually("/v1/subscriptions", "items[0].customer.legalName", "Lumen Deux")
        .body("items", hasSize(1))
        .body("items[0].accountId", equalTo(account.toString()))
        .body("items[0].customer.siren", equalTo("123456782"))
        .body("items[0].customer.vatNumber", equalTo("FR11123456782"))
        .body("items[0].customer.billingAddress.postalCode", equalTo("75004"))
        .body("items[0].customer", not(containsString("tok_")));
    neighbours
        .eventually("/v1/subscriptions", "items[0].items.size()", 1)
        .body("items[0].items[0].seatId", equalTo(seat.toString()))
        .body("items[0].items[0].startsOn", equalTo(due.toString()))
        .body("items[0].items[0].chargedUntil", nullValue())
        .body("items[0].nextInvoiceOn", equalTo(due.toString()))
        .body("items[0].monthly.ttc.amount", equalTo("50.00"));
    neighbours.get("/v1/invoices").body("items", hasSize(0));
  }

  @Test
  void a_seat_without_a_known_customer_waits() {
    EventBus.publish(neighbours.phoneShipped(UUID.randomUUID(), LocalDate.now(clock)));

    neighbours
        .eventually("/v1/subscriptions", "items[0].items.size()", 1)
        .body("items[0].customer", nullValue());
    neighbours.get("/v1/invoices").statusCode(200).body("items", hasSize(0));
  }

  @Test
  void the_card_is_sealed_in_the_table() throws Exception {
    EventBus.publish(neighbours.orderPlaced("Atelier Lumen SAS", false));
    neighbours.eventually("/v1/subscriptions", "items.size()", 1);

    var stored =
        OfficeTestResource.tables("billing")
            .text("SELECT s::text FROM subscription s WHERE account_id = '%s'".formatted(account));
    assertTrue(stored.contains("Lumen"));
    var plain = java.util.HexFormat.of().formatHex("tok_visa_demo".getBytes());
    assertFalse(stored.contains(plain), stored);
  }

  private String onlyInvoice() {
    return neighbours
        .eventually("/v1/invoices", "items.size()", 1)
        .extract()
        .path("items[0].invoiceId");
  }
}
