package com.ooma.office.billing.adapter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Seats, options and accounts that end, heard of on the bus and seen over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class EndsApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_company_that_leaves_gets_back_what_it_paid_in_advance() {
    var today = LocalDate.now(clock);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/invoices", "items.size()", 1);
    String invoice = neighbours.get("/v1/invoices").extract().path("items[0].number");

    var left = neighbours.serviceTerminated(today);
    EventBus.publish(left, left, neighbours.phoneShipped(UUID.randomUUID(), today.plusDays(1)));

    String creditNote =
        neighbours
            .eventually("/v1/credit-notes", "items.size()", 1)
            .body("items[0].corrects.number", equalTo(invoice))
            .extract()
            .path("items[0].creditNoteId");
    var days = (int) today.until(today.plusMonths(1), ChronoUnit.DAYS);
    neighbours
        .get("/v1/credit-notes/" + creditNote)
        .statusCode(200)
        .body("number", matchesPattern("AV-[0-9]{4}-[0-9]{6}"))
        .body("corrects.number", equalTo(invoice))
        .body("corrects.issuedOn", equalTo(today.toString()))
        .body("closing", equalTo(true))
        .body("issuedOn", equalTo(today.toString()))
        .body("lines", hasSize(1))
        .body("lines[0].quantity", equalTo(1))
        .body(
            "lines[0].description",
            containsString("Avoir au prorata de %d jours sur %d".formatted(days - 1, days)))
        .body("lines[0].days.start", equalTo(today.plusDays(1).toString()))
        .body("buyer.siren", equalTo("123456782"));
    neighbours
        .eventually("/v1/subscriptions", "items[0].endsOn", today.plusDays(1).toString())
        .body("items[0].nextInvoiceOn", nullValue())
        .body("items[0].items", hasSize(1))
        .body("items[0].items[0].endsOn", equalTo(today.plusDays(1).toString()));
    assertEquals(1, EventBus.read("billing", "InvoiceFinalized", account, 1).size());
    var credited = EventBus.read("billing", "CreditNoteFinalized", account, 1);
    assertEquals(1, credited.size());
    assertTrue(
        credited.getFirst().json().contains("\"invoiceNumbers\":[\"" + invoice + "\"]"),
        credited.getFirst().json());
    neighbours.get("/v1/invoices").body("items", hasSize(1));
    neighbours.get("/v1/invoices/" + creditNote).statusCode(404);
    new Neighbours(UUID.randomUUID()).get("/v1/credit-notes/" + creditNote).statusCode(404);
    new Neighbours(UUID.randomUUID()).get("/v1/credit-notes").body("items", hasSize(0));
  }

  @Test
  void ends_heard_of_before_the_phones_keep_their_seats_from_starting() {
    var today = LocalDate.now(clock);
    var cancelled = UUID.randomUUID();
    var third = UUID.randomUUID();
    var removed = neighbours.seatsRemoved(seat, today);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat, cancelled, third),
        removed,
        removed,
        neighbours.orderCancelled(UUID.randomUUID(), cancelled));
    neighbours.eventually("/v1/subscriptions", "items[0].customer.legalName", "Atelier Lumen SAS");

    EventBus.publish(
        neighbours.phoneShipped(seat, today.plusDays(1)),
        neighbours.phoneShipped(cancelled, today),
        neighbours.phoneShipped(third, today.plusDays(2)));

    neighbours
        .eventually("/v1/subscriptions", "items[0].items.size()", 1)
        .body("items[0].nextInvoiceOn", equalTo(today.plusDays(2).toString()))
        .body("items[0].monthly.ttc.amount", equalTo("50.00"));
    neighbours.get("/v1/invoices").body("items", hasSize(0));
  }

  @Test
  void options_are_what_was_told_last() {
    var due = LocalDate.now(clock).plusDays(2);
    EventBus.publish(
        neighbours.phoneShipped(seat, due),
        neighbours.orderPlaced(
            UUID.randomUUID(),
            clock.instant(),
            new UUID[] {seat},
            "SEAT 1 50.00",
            "ADDITIONAL_NUMBER 3 10.00"),
        neighbours.optionsChanged(true, 1, LocalDate.now(clock)));

    neighbours
        .eventually("/v1/subscriptions", "items[0].monthly.ttc.amount", "70.00")
        .body(
            "items[0].items.findAll { it.endsOn == null }.product.sort()",
            equalTo(List.of("ADDITIONAL_NUMBER", "INTERNATIONAL_PLAN", "SEAT")));

    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .statusCode(200)
        .body("kind", equalTo("INVOICE"))
        .body("period.start", equalTo(due.toString()))
        .body("totals.ttc.amount", equalTo("70.00"));
    new Neighbours(UUID.randomUUID())
        .get("/v1/subscriptions/" + account + "/preview")
        .statusCode(404);

    EventBus.publish(neighbours.optionsChanged(false, 0, LocalDate.now(clock)));
    neighbours.eventually("/v1/subscriptions", "items[0].monthly.ttc.amount", "50.00");
  }

  @Test
  void the_preview_of_a_company_that_is_going_to_leave_is_its_last_bill() {
    var today = LocalDate.now(clock);
    var preview = "/v1/subscriptions/" + account + "/preview";
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/invoices", "items.size()", 1);

    EventBus.publish(neighbours.departureAnnounced(today.plusDays(9)));
    String given =
        neighbours
            .eventually(preview, "kind", "CREDIT_NOTE")
            .body("period.start", equalTo(today.plusDays(10).toString()))
            .body("period.end", equalTo(today.plusMonths(1).toString()))
            .extract()
            .path("totals.ttc.amount");
    neighbours
        .get("/v1/subscriptions")
        .body("items[0].leavesOn", equalTo(today.plusDays(10).toString()))
        .body("items[0].nextInvoiceOn", nullValue());

    EventBus.publish(neighbours.departureRevoked());
    neighbours
        .eventually(preview, "kind", "INVOICE")
        .body("totals.ttc.amount", equalTo("50.00"))
        .body("period.start", equalTo(today.plusMonths(1).toString()));

    EventBus.publish(
        neighbours.departureAnnounced(today.plusDays(9)),
        neighbours.serviceTerminated(today.plusDays(9)));
    neighbours
        .eventually("/v1/credit-notes", "items.size()", 1)
        .body("items[0].totals.ttc.amount", equalTo(given));
    neighbours.get(preview).statusCode(404);
  }
}
