package com.ooma.office.billing.adapter;

import static com.ooma.office.billing.adapter.Replacing.ROAD;
import static com.ooma.office.billing.adapter.Replacing.approve;
import static com.ooma.office.billing.adapter.Replacing.propose;
import static com.ooma.office.billing.adapter.Replacing.replace;
import static com.ooma.office.billing.adapter.Replacing.staff;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A wrong invoice is given back whole and asked for again, by two of our people.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(PaymentTestResource.class)
class ReplacementsApiTest extends WithBank {

  private static final String MOVED =
      """
      {"legalName":"Lumen Éditions SAS","siren":"732829320",
        "billingAddress":{"street":"1 rue du Bac","postalCode":"75007","city":"Paris"}}
      """;

  @Test
  void a_paid_invoice_is_given_back_and_asked_of_the_buyer_as_it_should_have_been_named() {
    neighbours.startSeats(2, "tok_visa", LocalDate.now(clock));
    var wrong = paidAndPrinted();
    var next = nextInvoiceOn();

    var id =
        propose("ops-lea", wrong, MOVED).statusCode(201).extract().<String>path("replacementId");
    propose("ops-noa", wrong, null).statusCode(409).body("code", equalTo("replacement-exists"));
    approve("ops-lea", id).statusCode(403).body("code", equalTo("replacement-second-person"));
    approve("ops-noa", id).statusCode(200).body("state", equalTo("DONE"));
    approve("ops-noa", id).statusCode(200).body("creditNoteId", notNullValue());
    approve("ops-zoe", id).statusCode(409).body("code", equalTo("replacement-ended"));
    staff("ops-zoe").delete(ROAD + "/" + id).then().statusCode(409);

    neighbours
        .get("/v1/invoices/" + wrong)
        .body("state", equalTo("FINALIZED"))
        .body("voided", equalTo(true));
    String wrongNumber = neighbours.get("/v1/invoices/" + wrong).extract().path("number");
    neighbours
        .get("/v1/credit-notes")
        .body("items", hasSize(1))
        .body("items[0].corrections.invoiceId", contains(wrong))
        .body("items[0].totals.ttc.amount", equalTo("100.00"))
        .body("items[0].totals.ht.amount", equalTo("83.33"));
    neighbours
        .get("/v1/invoices")
        .body("items", hasSize(2))
        .body("items.voided", contains(false, true));
    var again = neighbours.invoiceId();
    neighbours
        .get("/v1/invoices/" + again)
        .body("replaces.number", equalTo(wrongNumber))
        .body("buyer.legalName", equalTo("Lumen Éditions SAS"))
        .body("buyer.vatNumber", equalTo("FR44732829320"))
        .body("lines", hasSize(1))
        .body("lines[0].quantity", equalTo(2))
        .body("totals.ttc.amount", equalTo("100.00"));

    neighbours
        .eventually("/v1/payments", "items[0].state", "PAID")
        .body("items[0].tries", hasSize(0));
    neighbours
        .get("/v1/payments/refunds")
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("KEPT"))
        .body("items[0].used.amount", equalTo("100.00"));
    assertEquals(1, bank.charges.values().stream().filter(this::isOurs).count());
    assertTrue(bank.refunds.isEmpty());
    assertEquals(next, nextInvoiceOn());
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("100.00"));
    recomputedExactly();
    assertEquals(2, EventBus.read("billing", "InvoiceFinalized", account, 2).size());
    assertEquals(1, EventBus.read("billing", "CreditNoteFinalized", account, 1).size());
    given()
        .auth()
        .oauth2(neighbours.token())
        .accept("application/xml")
        .get("/v1/invoices/" + again + "/document")
        .then()
        .statusCode(200)
        .body(containsString(wrongNumber));

    EventBus.publish(neighbours.serviceTerminated(LocalDate.now(clock)));
    neighbours
        .eventually("/v1/credit-notes", "items.size()", 2)
        .body("items[0].corrections.invoiceId", contains(again));
  }

  @Test
  void what_was_cancelled_meanwhile_is_not_asked_for_again_and_nothing_is_overdue_any_more() {
    var order = UUID.randomUUID();
    var cancelled = UUID.randomUUID();
    EventBus.publish(
        neighbours.orderPlaced(
            order, Instant.parse("2026-01-02T09:00:00Z"), new UUID[] {cancelled}, "SEAT 1 50.00"),
        neighbours.phoneShipped(cancelled, LocalDate.now(clock)));
    neighbours.startSeats(1, "tok_refuse", LocalDate.now(clock));
    var wrong = printed();
    neighbours
        .eventually("/v1/payments", "items[0].tries[0].refusal", "INSUFFICIENT_FUNDS")
        .body("items[0].ttc.amount", equalTo("100.00"));
    EventBus.publish(neighbours.orderCancelled(order, cancelled));
    neighbours.eventually("/v1/subscriptions", "items[0].monthly.ttc.amount", "50.00");
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .statusCode(404); // it gives one back

    replace(wrong);

    neighbours
        .get("/v1/invoices/" + neighbours.invoiceId())
        .body("lines.quantity", contains(1))
        .body("totals.ttc.amount", equalTo("50.00"));
    neighbours
        .eventually("/v1/payments", "items[0].tries.size()", 1)
        .body("items[0].state", equalTo("DUE"))
        .body("items[1].state", equalTo("CREDITED"))
        .body("items[1].nextTryAt", nullValue());
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("50.00"));
    recomputedExactly();
  }

  @Test
  void what_a_credit_note_gave_back_before_is_given_back_once() {
    var seats = neighbours.startSeats(2, "tok_visa", LocalDate.now(clock));
    var wrong = paidAndPrinted();
    seats.forEach(seat -> EventBus.publish(neighbours.seatsRemoved(seat, LocalDate.now(clock))));
    Months.next(clock);
    neighbours.eventually("/v1/payments/refunds", "items[0].state", "REFUNDED");
    var before =
        Money.of(
            neighbours
                .get("/v1/credit-notes")
                .extract()
                .<String>path("items[0].totals.ttc.amount"));
    var left = Money.of("100.00").minus(before);

    replace(wrong);

    neighbours
        .get("/v1/credit-notes")
        .body("items", hasSize(2))
        .body("items[0].totals.ttc.amount", equalTo(left.amount().toPlainString()));
    neighbours
        .get("/v1/invoices/" + neighbours.invoiceId())
        .body("lines.product", contains("SEAT", "CREDITED"))
        .body("lines[1].quantity", equalTo(-1))
        .body("lines[1].unitTtc.amount", equalTo(before.amount().toPlainString()))
        .body("totals.ttc.amount", equalTo(left.amount().toPlainString()));
    neighbours
        .get("/v1/invoices/" + neighbours.invoiceId() + "/lines/2/explanation")
        .statusCode(200);
    neighbours
        .eventually("/v1/payments", "items[0].state", "PAID")
        .body("items[0].tries", hasSize(0));
    assertEquals(
        1,
        bank.refunds.values().stream()
            .filter(refund -> refund.getString("charge").contains(wrong))
            .count());
    recomputedExactly();
  }

  private boolean isOurs(JsonObject charge) {
    return neighbours
        .get("/v1/invoices")
        .extract()
        .<List<String>>path("items.number")
        .contains(charge.getString("reference"));
  }

  private void recomputedExactly() {
    staff("ops-1")
        .get("/v1/subscriptions/" + account + "/recomputation")
        .then()
        .statusCode(200)
        .body("difference.amount", equalTo("0.00"));
  }

  private String nextInvoiceOn() {
    return neighbours.get("/v1/subscriptions").extract().path("items[0].nextInvoiceOn");
  }

  private String paidAndPrinted() {
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    return printed();
  }

  private String printed() {
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
    return neighbours.invoiceId();
  }
}
