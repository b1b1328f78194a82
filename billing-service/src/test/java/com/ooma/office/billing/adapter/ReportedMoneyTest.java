package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The tax office is told of all that comes in for an invoice and leaves it (212), whoever pays: a
/// card, or money that was kept.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(EInvoicingTestResource.class) // for all tests of the service
@QuarkusTestResource(PaymentTestResource.class)
class ReportedMoneyTest extends WithPlatform {

  @Test
  void what_a_card_has_back_is_reported_as_it_leaves() {
    startSeat();
    var invoice = paidInvoice(0);
    EventBus.publish(neighbours.serviceTerminated(LocalDate.now(clock)));
    neighbours.eventually("/v1/payments/refunds", "items[0].state", "REFUNDED");
    neighbours.eventually("/v1/einvoices/" + invoice, "money.size()", 2);

    eventuallyHas(invoice);

    neighbours
        .eventually("/v1/einvoices/" + invoice, "history.code", List.of(200, 212, 212))
        .body("money.kind", equalTo(List.of("CHARGED", "REFUNDED")))
        .body("money.reportedAt", everyItem(notNullValue()));
    var told = platform.collections.get(invoice + "-1");
    String refund = neighbours.get("/v1/payments/refunds").extract().path("items[0].refundId");
    long given = bank.refunds.get("refund-" + refund).getLong("amount");
    assertEquals(2, told.size());
    assertEquals(5_000, told.get("charge-1").getInteger("amount"));
    assertNull(told.get("charge-1").getString("comment"));
    assertEquals(-given, told.get("refund-" + refund).getLong("amount"));
    assertEquals("Remboursement sur la carte", told.get("refund-" + refund).getString("comment"));
  }

  @Test
  void kept_money_leaves_one_invoice_as_it_pays_a_part_of_another() {
    var seats = neighbours.startSeats(2, "tok_visa", LocalDate.now(clock));
    var first = paidInvoice(0);
    eventuallyHas(first);
    keepRefunds();
    seats.forEach(seat -> EventBus.publish(neighbours.seatsRemoved(seat, LocalDate.now(clock))));
    Months.next(clock);
    neighbours.eventually("/v1/payments/refunds", "items[0].state", "KEPT");

    startSeat();
    Months.next(clock); // two months of one seat are more than was kept
    var second = paidInvoice(1);
    eventuallyHas(second);

    neighbours.eventually(
        "/v1/einvoices/" + second, "money.kind", List.of("BALANCE_IN", "CHARGED"));
    neighbours.eventually(
        "/v1/einvoices/" + first, "money.kind", List.of("CHARGED", "BALANCE_OUT"));
    Patience.await("both were told")
        .until(() -> told(first).size() == 2 && told(second).size() == 2);
    assertEquals(10_000, told(second).values().stream().mapToLong(ReportedMoneyTest::cents).sum());
    String refund = neighbours.get("/v1/payments/refunds").extract().path("items[0].refundId");
    var out = told(first).get("balance-%s-%s".formatted(refund, second));
    assertEquals(-cents(told(second).get("balance-" + refund)), cents(out));
    assertEquals("Trop-perçu imputé sur une autre facture", out.getString("comment"));
  }

  @Test
  void what_the_platform_declines_is_not_told_again_before_our_people_say_so() {
    platform.declines = true;
    startSeat();
    var invoice = paidInvoice(0);
    eventuallyHas(invoice);
    var path = "/v1/einvoices/" + invoice;

    Patience.await("it was declined").until(() -> declined(path) != null);
    Replacing.staff("ops-1")
        .get(path)
        .then()
        .body("remedy", equalTo("REPORT_AGAIN"))
        .body("money[0].declined.reason", equalTo("REJ_ENCAISSEMENT"))
        .body("money[0].declined.comment", equalTo("Montant inattendu"));
    neighbours.get(path).body("money[0].declined", nullValue());
    var stopped = EventBus.read("billing", "EInvoiceStopped", account, 1);
    assertTrue(stopped.getFirst().json().contains("REPORT_AGAIN"), stopped.getFirst().json());
    SandboxTime.moveAhead(Duration.ofHours(2));
    assertEquals(1, platform.asked.stream().filter(each -> each.contains("/collections/")).count());

    platform.declines = false;
    Replacing.staff("ops-1").put(path + "/deposits/2/money").then().statusCode(404);
    Replacing.staff("ops-1").put(path + "/deposits/1/money").then().statusCode(200);
    Replacing.staff("ops-1").put(path + "/deposits/1/money").then().statusCode(200);

    Patience.await("it was told").until(() -> told(invoice).size() == 1);
    neighbours.eventually(path, "history.code", List.of(200, 212));
    Replacing.staff("ops-1").get(path).then().body("remedy", nullValue());
  }

  private static Object declined(String path) {
    return Replacing.staff("ops-1").get(path).path("money[0].declined");
  }

  private Map<String, JsonObject> told(String invoice) {
    return platform.collections.getOrDefault(invoice + "-1", Map.of());
  }

  private static long cents(JsonObject told) {
    return told.getLong("amount");
  }

  private void keepRefunds() {
    given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .body(new JsonObject().put("to", "BALANCE").encode())
        .put("/v1/payments/refund-choice")
        .then()
        .statusCode(204);
  }

  private void startSeat() {
    neighbours.startSeats(1, "tok_visa", LocalDate.now(clock));
  }

  /// The id of an invoice that was paid and printed.
  ///
  /// @param before how many there are of before
  private String paidInvoice(int before) {
    neighbours.eventually("/v1/invoices", "items.size()", before + 1);
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    String id = neighbours.get("/v1/invoices").extract().path("items[0].invoiceId");
    Patience.await("it was handed in").until(() -> platform.deposits.containsKey(id + "-1"));
    return id;
  }

  private void eventuallyHas(String invoice) {
    var key = invoice + "-1";
    Patience.await("it was handed in").until(() -> platform.deposits.containsKey(key));
    Platform.tell(
            EInvoicingTestResource.KEY,
            "1" + key,
            Platform.message(key, 200, "2026-01-05T10:00:00Z", null))
        .statusCode(204);
  }
}
