package com.ooma.office.billing.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A credit note of an invoice that no buyer took puts our own books right, and is no platform's
/// business.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(EInvoicingTestResource.class) // for all tests of the service
@QuarkusTestResource(PaymentTestResource.class)
class KeptInsideTest extends WithPlatform {

  @Test
  void what_the_buyer_refused_is_given_back_inside_and_asked_for_by_a_document_of_its_own() {
    var refused = depositedInvoice();
    tell(refused, 200, null);
    tell(refused, 210, "ADR_ERR");
    stopped().body("items.documentId", hasItem(refused));
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");

    Replacing.replace(refused);

    String note = neighbours.get("/v1/credit-notes").extract().path("items[0].creditNoteId");
    var again = neighbours.invoiceId();
    eventuallyDeposited(again, 1);
    neighbours.eventually("/v1/einvoices/" + note, "inside", true).body("deposits", equalTo(1));
    assertFalse(platform.deposits.containsKey(note + "-1"));
    stopped().body("items.documentId", not(hasItem(refused)));
    Replacing.staff("ops-1")
        .get("/v1/einvoices/" + refused)
        .then()
        .body("status", equalTo("REFUSED"))
        .body("remedy", nullValue());
    neighbours.eventually("/v1/einvoices/" + refused, "money.size()", 2);
    neighbours.get("/v1/einvoices/" + again).body("money[0].kind", equalTo("BALANCE_IN"));
  }

  @Test
  void the_note_of_what_was_rejected_goes_out_once_a_platform_has_the_invoice_after_all() {
    var rejected = depositedInvoice();
    tell(rejected, 213, "REJ_ADR");
    EventBus.publish(neighbours.serviceTerminated(LocalDate.now(clock)));
    neighbours.eventually("/v1/credit-notes", "items.size()", 1);
    String note = neighbours.get("/v1/credit-notes").extract().path("items[0].creditNoteId");
    neighbours.eventually("/v1/einvoices/" + note, "inside", true);

    Replacing.staff("ops-1")
        .put("/v1/einvoices/" + rejected + "/deposits/2")
        .then()
        .statusCode(200);

    eventuallyDeposited(rejected, 2);
    eventuallyDeposited(note, 1);
    neighbours.eventually("/v1/einvoices/" + note, "inside", false);
  }

  @Test
  void what_was_rejected_and_given_back_whole_is_handed_in_no_more() {
    var rejected = depositedInvoice();
    tell(rejected, 213, "REJ_SEMAN");

    Replacing.replace(rejected);

    Replacing.staff("ops-1")
        .put("/v1/einvoices/" + rejected + "/deposits/2")
        .then()
        .statusCode(409)
        .body("code", equalTo("einvoice-given-back"));
    eventuallyDeposited(neighbours.invoiceId(), 1);
    assertEquals(2, platform.deposits.size());
  }

  private static ValidatableResponse stopped() {
    return Replacing.staff("ops-1")
        .queryParam("stopped", true)
        .queryParam("limit", 100)
        .get("/v1/einvoices")
        .then()
        .statusCode(200);
  }

  private String depositedInvoice() {
    billSeat("tok_visa");
    eventuallyDeposited(neighbours.invoiceId(), 1);
    return neighbours.invoiceId();
  }

  private void eventuallyDeposited(String document, int deposit) {
    Patience.await("it was handed in")
        .until(() -> platform.deposits.containsKey(document + "-" + deposit));
  }

  private static void tell(String document, int code, String reason) {
    var key = document + "-1";
    var at = "2026-01-05T%02d:00:00Z".formatted(code % 24);
    Platform.tell(EInvoicingTestResource.KEY, code + key, Platform.message(key, code, at, reason))
        .statusCode(204);
  }
}
