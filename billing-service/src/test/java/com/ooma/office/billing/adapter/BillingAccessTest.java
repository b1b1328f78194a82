package com.ooma.office.billing.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class BillingAccessTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_foreign_invoice_is_not_there_and_staff_see_it() {
    var seat = UUID.randomUUID();
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    String invoiceId =
        neighbours
            .eventually("/v1/invoices", "items.size()", 1)
            .extract()
            .path("items[0].invoiceId");
    var invoice = "/v1/invoices/" + invoiceId;
    var stranger = new Neighbours(UUID.randomUUID());

    var foreign = stranger.get(invoice);
    var missing = stranger.get("/v1/invoices/" + UUID.randomUUID());
    assertProblem(foreign, 404, "not-found");
    assertProblem(missing, 404, "not-found");
    assertEquals(
        foreign.extract().<String>path("detail"), missing.extract().<String>path("detail"));
    stranger.get("/v1/invoices").statusCode(200).body("items", hasSize(0));
    stranger.get("/v1/subscriptions").statusCode(200).body("items", hasSize(0));
    assertProblem(stranger.get("/v1/invoices?accountId=" + account), 404, "not-found");
    assertProblem(stranger.get("/v1/subscriptions?accountId=" + account), 404, "not-found");
    neighbours.get("/v1/invoices?accountId=" + account).body("items", hasSize(1));

    asStaff(invoice).statusCode(200).body("accountId", equalTo(account.toString()));
    asStaff("/v1/invoices?accountId=" + account).body("items", hasSize(1));
    asStaff("/v1/subscriptions?accountId=" + account).body("items", hasSize(1));
    assertProblem(asStaff("/v1/invoices"), 400, "account-needed");
    assertProblem(asStaff("/v1/subscriptions"), 400, "account-needed");
    assertProblem(asStaff("/v1/invoices/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void only_primary_members_and_staff_see_invoices() {
    var tokens = OfficeTestResource.tokens();
    for (var path :
        List.of(
            "/v1/invoices",
            "/v1/subscriptions",
            "/v1/credit-notes",
            "/v1/subscriptions/" + account + "/preview",
            "/v1/invoices/" + account,
            "/v1/credit-notes/" + account)) {
      assertProblem(given().get(path).then(), 401, "not-authenticated");
      for (var token : List.of(tokens.member(account), tokens.warehouse(), tokens.voiceSwitch())) {
        assertProblem(as(token.mint(), path), 403, "not-allowed");
      }
      assertProblem(
          as(tokens.primaryMember(account).expired().mint(), path), 401, "not-authenticated");
      assertProblem(
          as(tokens.primaryMember(account).withoutAccount().mint(), path), 403, "no-account");
    }
  }

  @Test
  void nonsense_is_refused_and_never_a_fault() {
    assertProblem(neighbours.get("/v1/invoices?cursor=nonsense"), 400, "cursor-unknown");
    assertProblem(neighbours.get("/v1/invoices?limit=201"), 400, "malformed");
    assertEquals(404, neighbours.get("/v1/invoices/nonsense").extract().statusCode());
    assertTrue(neighbours.get("/v1/invoices?accountId=x").extract().statusCode() < 500);
    assertTrue(neighbours.get("/v1/invoices?limit=x").extract().statusCode() < 500);
  }

  @Test
  void the_document_names_every_operation() {
    var document =
        given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();

    for (var operation :
        List.of(
            "listInvoices",
            "getInvoice",
            "listSubscriptions",
            "listCreditNotes",
            "getCreditNote",
            "previewBill")) {
      assertTrue(document.contains("\"" + operation + "\""), operation);
    }
  }

  private static ValidatableResponse asStaff(String path) {
    return as(OfficeTestResource.tokens().ops().mint(), path);
  }

  private static ValidatableResponse as(String token, String path) {
    return given().auth().oauth2(token).get(path).then();
  }
}
