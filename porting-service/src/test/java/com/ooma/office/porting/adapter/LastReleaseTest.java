package com.ooma.office.porting.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.release.ReleasedDatabase;
import com.ooma.office.testing.release.ReleasedJson;
import com.ooma.office.testing.release.ReleasedReads;
import com.ooma.office.testing.release.ReleasedRows;
import com.ooma.office.testing.release.ReleasedStatements;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A database of the last release, with this one on it.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(
    value = ReleasedDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "porting"),
    restrictToAnnotatedClass = true)
class LastReleaseTest {

  private static final String SUBMITTED =
      "SELECT account_id, port_request_id FROM port_request WHERE state = 'SUBMITTED' ORDER BY 2";

  private static final String STATE = "SELECT state FROM port_request WHERE port_request_id = '%s'";

  private final ReleasedRows released = new ReleasedRows("porting");

  @Inject PortRequests requests;
  @Inject EntityManager entities;

  @Test
  void has_something_in_every_table() {
    released.areInEveryTable(
        Map.of("carrier_delivery", "what carriers say is in webhook_received since V8"));
  }

  @Test
  void loses_nothing_that_is_stored_as_json() {
    ReleasedJson.isReadAsItWasStored("porting", entities, "idempotency.headers");
  }

  @Test
  void lets_instances_of_the_last_release_work_on() {
    ReleasedStatements.check("porting");
  }

  @Test
  void reads_every_port_request() {
    released.each(
        "SELECT account_id, port_request_id FROM port_request",
        (account, request) -> assertTrue(requests.find(account, request).isPresent()));
  }

  @Test
  void answers_every_question_about_it() {
    ReleasedReads.of("porting")
        .find("accountId", "SELECT DISTINCT account_id FROM port_request")
        .find("portRequestId", "SELECT account_id, port_request_id FROM port_request")
        .find("draftId", "SELECT account_id, draft_id FROM port_draft")
        .find(
            "getPortBill",
            "SELECT account_id, port_request_id FROM port_bill JOIN port_request USING (port_request_id)")
        .find("carrier", "SELECT account_id, carrier FROM port_request")
        .find("getCarrier", "SELECT account_id, carrier.name FROM carrier, port_request")
        .query("carrier", released.texts("SELECT name FROM carrier").getFirst())
        .query("portType", "ISOLATED")
        .query("postalCode", "75004")
        .areAnswered();
  }

  @Test
  void goes_on_with_a_port_request_of_it() {
    var submitted = released.pair(SUBMITTED);

    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().primaryMember(submitted.account()).mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/v1/port-requests/" + submitted.thing() + "/cancellation")
        .then()
        .statusCode(200);

    assertEquals(List.of("CANCELLED"), released.texts(STATE.formatted(submitted.thing())));
  }
}
