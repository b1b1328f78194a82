package com.ooma.office.porting.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiContract;
import com.ooma.office.testing.api.ApiManners;
import com.ooma.office.testing.release.ReleasedApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class ApiContractTest {

  @Test
  void offers_the_document_that_is_committed() {
    ApiContract.check();
  }

  @Test
  void goes_on_to_serve_clients_of_the_last_release() {
    ReleasedApi.check("porting");
  }

  @Test
  void the_webhook_is_described_with_its_signature() {
    var webhook = "paths.'/v1/carriers/{carrier}/webhooks'.post";
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(
            webhook + ".parameters.name",
            hasItems("webhook-id", "webhook-timestamp", "webhook-signature"))
        .body(
            webhook + ".requestBody.content.'application/json'.schema.discriminator.mapping",
            allOf(
                hasEntry("port.foc_assigned", "#/components/schemas/PortFocAssigned"),
                hasEntry("port.rejected", "#/components/schemas/PortRejected")))
        .body(
            webhook + ".requestBody.content.'application/json'.examples.keySet()",
            hasItems("port.foc_assigned", "port.rejected"))
        .body(
            "components.schemas.RejectionReason.enum",
            hasItems("RIO_UNKNOWN_TO_DONOR", "HOLDER_MISMATCH"))
        .body(webhook + ".security", empty())
        .body("components.schemas.PortRequest.properties", hasKey("focDate"))
        .body("components.schemas.PortRequest.properties", hasKey("advice"))
        .body("info.title", equalTo("Porting"));
  }

  @Test
  void a_carrier_learns_what_it_is_sent() {
    var order = "webhooks.portOrder.post";
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(order + ".parameters.name", hasItems("Idempotency-Key"))
        .body(
            order + ".requestBody.content.'application/json'.schema.$ref",
            equalTo("#/components/schemas/PortOrder"))
        .body(
            "components.schemas.PortOrder.properties.keySet()",
            hasItems("portRequestId", "accountNumber", "numbers", "holder", "signedAt"))
        .body(
            order + ".responses.'202'.content.'application/json'.schema.$ref",
            equalTo("#/components/schemas/PortOrderReceipt"));
  }

  @Test
  void every_operation_refuses_what_it_does_not_know() {
    ApiManners.check();
  }
}
