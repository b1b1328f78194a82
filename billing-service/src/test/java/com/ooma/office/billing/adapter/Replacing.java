package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.OfficeTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Our people, who have wrong invoices replaced.
final class Replacing {

  static final String ROAD = "/v1/invoice-replacements";

  private Replacing() {}

  static RequestSpecification staff(String subject) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().subject(subject).mint())
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID());
  }

  /// @param buyer as it should have been named; null if it was named well
  static ValidatableResponse propose(String by, String invoice, String buyer) {
    return staff(by)
        .body(
            "{\"invoiceId\":\"%s\",\"reason\":\"Refusée : adresse erronée\",\"buyer\":%s}"
                .formatted(invoice, buyer))
        .post(ROAD)
        .then();
  }

  static ValidatableResponse approve(String by, String replacement) {
    return staff(by).put(ROAD + "/" + replacement + "/approval").then();
  }

  /// One proposes it, and another one approves.
  static void replace(String invoice) {
    String id = propose("ops-lea", invoice, null).statusCode(201).extract().path("replacementId");
    approve("ops-noa", id).statusCode(200);
  }
}
