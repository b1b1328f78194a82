package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// From the printed document to what becomes of it, with a platform that takes, rejects and falls
/// silent.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(EInvoicingTestResource.class) // for all tests of the service
class EInvoicesApiTest extends WithPlatform {

  @Test
  void a_final_invoice_is_deposited_as_it_was_printed_and_told_to_be_paid() {
    startSeat();
    eventuallyDeposited();
    var invoice = neighbours.get(path()).body("flowId", nullValue()).extract();

    var deposit = platform.deposits.get(key());
    assertEquals("number=" + invoice.path("number") + "&type=380", deposit.query());
    var pdf = neighbours.get("/v1/invoices/" + documentId() + "/document").extract().asByteArray();
    assertArrayEquals(pdf, deposit.file());
    assertEquals(1, platform.timesDeposited(invoice.path("number")));

    tell("1" + key(), status(200, "2026-01-05T10:00:00Z", null)).statusCode(204);
    tell("2" + key(), status(205, "2026-01-06T10:00:00Z", null)).statusCode(204);
    tell("3" + key(), status(203, "2026-01-05T11:00:00Z", null)).statusCode(204); // late
    tell("3" + key(), status(203, "2026-01-05T11:00:00Z", null)).statusCode(204); // and twice

    neighbours.eventually(path(), "history.size()", 4);
    neighbours
        .get(path())
        .body("status", equalTo("APPROVED"))
        .body("code", equalTo(205))
        .body("history.code", hasItem(212))
        .body("money.kind", equalTo(List.of("CHARGED")))
        .body("money[0].reportedAt", notNullValue())
        .body("history.findAll { it.code == 212 }.amount.amount", equalTo(List.of("50.00")))
        .body("remedy", nullValue());
    var collected = platform.collections.get(key()).get("charge-1");
    assertEquals(5_000, collected.getInteger("amount"));
    assertEquals("20.00", collected.getString("vatRate"));
  }

  @Test
  void what_is_rejected_calls_our_people_who_have_it_deposited_again() {
    startSeat();
    eventuallyDeposited();
    again(2).statusCode(409).body("code", equalTo("einvoice-not-rejected"));
    tell("1" + key(), status(213, "2026-01-05T10:00:00Z", "DEST_INC")).statusCode(204);

    staff()
        .queryParam("stopped", true)
        .queryParam("accountId", account)
        .get("/v1/einvoices")
        .then()
        .body("items", hasSize(1))
        .body("items[0].status", equalTo("REJECTED"))
        .body("items[0].remedy", equalTo("DEPOSIT_AGAIN"))
        .body("items[0].history[0].reason", equalTo("DEST_INC"));
    var told = EventBus.read("billing", "EInvoiceStopped", account, 1).getFirst();
    assertTrue(told.json().contains("DEPOSIT_AGAIN"), told.json());

    again(3).statusCode(404);
    again(2).statusCode(200).body("deposits", equalTo(2));
    again(2).statusCode(200).body("deposits", equalTo(2));

    var second = key().replaceAll("-1$", "-2");
    eventually(() -> platform.deposits.containsKey(second));
    neighbours.eventually("/v1/einvoices", "items[0].deposits", 2).body("items", hasSize(1));
    staff()
        .queryParam("stopped", true)
        .queryParam("accountId", account)
        .get("/v1/einvoices")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void what_a_buyer_waits_for_is_told_to_be_sent() {
    startSeat();
    eventuallyDeposited();
    complete("Envoyé").statusCode(409).body("code", equalTo("einvoice-not-suspended"));
    tell("1" + key(), status(200, "2026-01-05T10:00:00Z", null)).statusCode(204);
    tell("2" + key(), status(208, "2026-01-06T10:00:00Z", "JUSTIF_ABS")).statusCode(204);
    neighbours.eventually(path(), "status", "SUSPENDED");
    staff().get(path()).then().body("remedy", equalTo("COMPLETE"));

    complete(" ").statusCode(400);
    complete("Le détail des appels est parti").statusCode(200);
    complete("Le détail des appels est parti").statusCode(200);

    neighbours
        .eventually(path(), "status", "COMPLETED")
        .body("completion", nullValue())
        .body("history.last().comment", equalTo("Le détail des appels est parti"));
    assertEquals(
        "Le détail des appels est parti", platform.completions.get(key()).getString("comment"));
  }

  @Test
  void what_the_platform_can_t_read_is_inadmissible() {
    platform.unreadable = true;
    startSeat();

    neighbours
        .eventually(path(), "status", "INADMISSIBLE")
        .body("history[0].reason", equalTo("IRR_SYNTAX"))
        .body("history[0].comment", equalTo("No PDF"));
  }

  @Test
  void a_deposit_whose_answer_got_lost_is_looked_up_and_lost_messages_are_asked_for() {
    platform.silent = true;
    startSeat();
    eventually(() -> platform.deposits.containsKey(key()));
    var lookedUp = "GET /platform/deposits/" + key();
    eventually(() -> platform.asked.contains(lookedUp));
    eventuallyDeposited();
    var handedIn = "POST /platform/deposits " + key();
    assertEquals(1, platform.asked.stream().filter(handedIn::equals).count());

    platform.statuses.put(
        key(),
        new JsonArray()
            .add(Platform.status(key(), 210, "2026-01-07T10:00:00Z", "CMD_ERR"))
            .add(Platform.status(key(), 200, "2026-01-05T10:00:00Z", null))
            .add(Platform.status(key(), 299, "2026-01-05T10:00:00Z", null))
            .add(Platform.status(key(), 213, "2026-01-05T10:00:00Z", null)));
    SandboxTime.moveAhead(Duration.ofHours(2));

    neighbours.eventually(path(), "status", "REFUSED").body("history.code", not(hasItem(213)));
  }

  @Test
  void only_what_the_platform_signed_and_the_norm_knows_is_heard() {
    startSeat();
    eventuallyDeposited();
    var message = status(200, "2026-01-05T10:00:00Z", null);

    Platform.tell("whsec_" + "A".repeat(43) + "=", "x" + key(), message).statusCode(401);
    tell("a" + key(), status(213, "2026-01-05T10:00:00Z", null))
        .statusCode(422)
        .body("code", equalTo("einvoice-reason"));
    tell("a" + key(), status(210, "2026-01-05T10:00:00Z", "REJ_SEMAN")).statusCode(422);
    tell("a" + key(), status(299, "2026-01-05T10:00:00Z", null))
        .statusCode(422)
        .body("code", equalTo("einvoice-status-unknown"));
    tell("a" + key(), message.replace(key(), UUID.randomUUID() + "-1")).statusCode(404);
    tell("a" + key(), message.replace(key(), "nonsense")).statusCode(404);
    tell("a" + key(), "{\"type\":\"invoice.status\",\"data\":{}}").statusCode(400);
    tell("a" + key(), "{\"type\":\"platform.news\",\"data\":{}}").statusCode(204);
    tell("b" + key(), message).statusCode(204);
    tell("b" + key(), message.replace("10:00", "10:01"))
        .statusCode(409)
        .body("code", equalTo("webhook-id-reused"));
  }

  private void startSeat() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
  }

  private void eventuallyDeposited() {
    eventually(() -> neighbours.get(path()).extract().path("depositedAt") != null);
  }

  private static void eventually(Callable<Boolean> happened) {
    Patience.await("it happened").until(happened);
  }

  private String documentId() {
    return neighbours.get("/v1/einvoices").extract().path("items[0].documentId");
  }

  private String path() {
    return "/v1/einvoices/" + documentId();
  }

  private String key() {
    return documentId() + "-1";
  }

  private String status(int code, String at, String reason) {
    return Platform.message(key(), code, at, reason);
  }

  private static RequestSpecification staff() {
    return given().auth().oauth2(OfficeTestResource.tokens().ops().mint());
  }

  private ValidatableResponse again(int deposit) {
    return staff().put(path() + "/deposits/" + deposit).then();
  }

  private ValidatableResponse complete(String comment) {
    return staff()
        .contentType("application/json")
        .body(Map.of("comment", comment))
        .put(path() + "/deposits/1/completion")
        .then();
  }

  private static ValidatableResponse tell(String id, String message) {
    return Platform.tell(EInvoicingTestResource.KEY, id, message);
  }
}
