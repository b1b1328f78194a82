package com.ooma.office.billing.adapter;

import static com.ooma.office.billing.adapter.Replacing.ROAD;
import static com.ooma.office.billing.adapter.Replacing.approve;
import static com.ooma.office.billing.adapter.Replacing.propose;
import static com.ooma.office.billing.adapter.Replacing.staff;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// Wrong invoices are replaced once, whoever says so and how often, and only those that can be.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(PaymentTestResource.class)
class ReplacedOnceTest extends WithBank {

  private static final String MISNAMED =
      """
      {"legalName":"Lumen Éditions SAS","siren":"732829321",
        "billingAddress":{"street":"1 rue du Bac","postalCode":"75007","city":"Paris"}}
      """;

  @Test
  void two_who_propose_or_approve_at_once_have_it_done_once() throws Exception {
    var wrong = paidAndPrinted();

    assertEquals(
        List.of(201, 409),
        atOnce(by -> propose(by, wrong, null).extract().statusCode(), "ops-lea", "ops-noa"));
    String id =
        staff("ops-lea").queryParam("invoiceId", wrong).get(ROAD).path("items[0].replacementId");
    assertEquals(
        List.of(200, 409),
        atOnce(by -> approve(by, id).extract().statusCode(), "ops-zoe", "ops-max"));

    neighbours.get("/v1/credit-notes").body("items", hasSize(1));
    neighbours.get("/v1/invoices").body("items", hasSize(2));
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    assertEquals(1, bank.charges.values().stream().filter(this::isOurs).count());
  }

  @Test
  void a_try_that_was_under_way_is_given_back_if_it_charged_the_card() {
    billSeat("tok_pending");
    neighbours.eventually("/v1/payments", "items[0].tries.size()", 1);
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
    var wrong = neighbours.invoiceId();

    Replacing.replace(wrong);
    neighbours.eventually("/v1/payments", "items[0].tries.size()", 1);
    var key = wrong + "-1";
    var charged = new JsonObject().put("key", key).put("id", "ch_" + key);
    bank.tell("late-" + key, "charge.succeeded", charged).statusCode(204);

    neighbours
        .eventually("/v1/payments/refunds", "items[0].state", "REFUNDED")
        .body("items", hasSize(1))
        .body("items[0].invoiceId", equalTo(wrong))
        .body("items[0].amount.amount", equalTo("50.00"));
  }

  @Test
  void what_nobody_can_replace_is_refused() {
    var wrong = paidAndPrinted();

    propose("ops-lea", UUID.randomUUID().toString(), null).statusCode(404);
    propose("ops-lea", wrong, MISNAMED).statusCode(422).body("code", equalTo("not-a-siren"));
    approve("ops-lea", UUID.randomUUID().toString()).statusCode(404);
    var id =
        propose("ops-lea", wrong, null).statusCode(201).extract().<String>path("replacementId");
    staff("ops-lea").delete(ROAD + "/" + id).then().statusCode(204);
    staff("ops-lea").delete(ROAD + "/" + id).then().statusCode(204);
    approve("ops-noa", id).statusCode(409).body("code", equalTo("replacement-ended"));
    id = propose("ops-lea", wrong, null).statusCode(201).extract().path("replacementId");
    approve("ops-noa", id).statusCode(200);
    propose("ops-lea", wrong, null).statusCode(409).body("code", equalTo("invoice-given-back"));
    String note = neighbours.get("/v1/credit-notes").extract().path("items[0].creditNoteId");
    propose("ops-lea", note, null).statusCode(404);
    staff("ops-lea")
        .queryParam("state", "DONE")
        .queryParam("invoiceId", wrong)
        .get(ROAD)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].buyer", nullValue());
  }

  private static List<Integer> atOnce(ToIntFunction<String> ask, String... people)
      throws Exception {
    return Race.of(people.length, place -> ask.applyAsInt(people[place])).stream()
        .sorted()
        .toList();
  }

  private boolean isOurs(JsonObject charge) {
    return neighbours
        .get("/v1/invoices")
        .extract()
        .<List<String>>path("items.number")
        .contains(charge.getString("reference"));
  }

  private String paidAndPrinted() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
    return neighbours.invoiceId();
  }
}
