package com.ooma.office.billing.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Orders that say what they cost, heard of on the bus.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class OrdersAsAgreedTest {

  @Inject Clock clock;
  @Inject SecretBox box;

  private final UUID account = UUID.randomUUID();
  private final UUID order = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final UUID[] seats = {seat};
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_quoted_price_is_what_is_billed() {
    EventBus.publish(
        neighbours.phoneShipped(seat, LocalDate.now(clock)),
        neighbours.orderPlaced(
            order,
            clock.instant(),
            seats,
            "SEAT 1 55.01",
            "INTERNATIONAL_PLAN 1 9.00",
            "ADDITIONAL_NUMBER 2 7.50"));

    neighbours
        .eventually("/v1/invoices", "items.size()", 1)
        .body("items[0].totals.ttc.amount", equalTo("79.01"));
    neighbours
        .get("/v1/subscriptions")
        .body("items[0].monthly.ttc.amount", equalTo("79.01"))
        .body(
            "items[0].items.monthlyTtc.amount.sort()",
            equalTo(List.of("55.01", "7.50", "7.50", "9.00")));
  }

  @Test
  void a_product_that_billing_does_not_know_is_put_aside_and_shown() {
    var strange =
        neighbours.orderPlaced(order, clock.instant(), seats, "SEAT 1 50.00", "TELEPATHY 1 99.00");
    EventBus.publish(neighbours.phoneShipped(seat, LocalDate.now(clock)), strange);

    assertEquals(List.of(strange.id()), EventBus.readDeadLetters("billing", account, 1));
    neighbours.get("/v1/invoices").body("items", hasSize(0));
  }

  @Test
  void a_seat_without_a_price_is_put_aside_and_shown() {
    var free = neighbours.orderPlaced(order, clock.instant(), seats, "INTERNATIONAL_PLAN 1 10.00");
    EventBus.publish(free);

    assertEquals(List.of(free.id()), EventBus.readDeadLetters("billing", account, 1));
  }

  @Test
  void a_cancelled_order_with_options_costs_nothing() {
    var today = LocalDate.now(clock);
    var other = UUID.randomUUID();
    EventBus.publish(
        neighbours.phoneShipped(other, today),
        neighbours.orderPlaced(
            UUID.randomUUID(), clock.instant(), new UUID[] {other}, "SEAT 1 50.00"),
        neighbours.orderPlaced(
            order, clock.instant(), seats, "SEAT 1 50.00", "ADDITIONAL_NUMBER 2 10.00"));
    neighbours.eventually("/v1/subscriptions", "items[0].monthly.ttc.amount", "70.00");

    EventBus.publish(
        neighbours.orderCancelled(order, seat), neighbours.optionsChanged(false, 0, today));

    neighbours.eventually("/v1/subscriptions", "items[0].monthly.ttc.amount", "50.00");
    EventBus.publish(neighbours.serviceTerminated(today.plusMonths(1).minusDays(1)));
    neighbours.eventually("/v1/subscriptions", "items[0].endsOn", today.plusMonths(1).toString());
    List<String> billed = neighbours.get("/v1/invoices").extract().path("items.totals.ttc.amount");
    List<String> back =
        neighbours.get("/v1/credit-notes").extract().path("items.totals.ttc.amount");
    assertEquals(5000, cents(billed) - cents(back), billed + " less " + back);
  }

  @Test
  void the_sealed_card_is_opened_and_sealed_again_for_the_table() throws Exception {
    EventBus.publish(neighbours.orderPlaced(order, clock.instant(), seats, "SEAT 1 50.00"));
    neighbours.eventually("/v1/subscriptions", "items[0].customer.siren", "123456782");

    var stored = stored();
    assertEquals("tok_visa_demo", box.open(stored, "card of " + account));
    assertFalse(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1).contains("tok_"));
  }

  @Test
  void a_card_that_was_sealed_for_another_order_is_put_aside() {
    var sent = neighbours.orderPlaced(order, clock.instant(), seats, "SEAT 1 50.00");
    var another = UUID.randomUUID();
    var swapped =
        EventBus.Event.of(
            "ordering",
            "OrderPlaced",
            account,
            another,
            sent.json().replace(order.toString(), another.toString()));
    EventBus.publish(swapped);

    assertEquals(List.of(swapped.id()), EventBus.readDeadLetters("billing", account, 1));
  }

  private static long cents(List<String> amounts) {
    return amounts.stream().mapToLong(amount -> Long.parseLong(amount.replace(".", ""))).sum();
  }

  private byte[] stored() throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("billing");
        var query =
            connection.prepareStatement(
                "SELECT sealed_card FROM subscription WHERE account_id = ?")) {
      query.setObject(1, account);
      var row = query.executeQuery();
      row.next();
      return row.getBytes(1);
    }
  }
}
