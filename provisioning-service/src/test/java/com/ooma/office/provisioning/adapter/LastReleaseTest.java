package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.release.ReleasedDatabase;
import com.ooma.office.testing.release.ReleasedJson;
import com.ooma.office.testing.release.ReleasedReads;
import com.ooma.office.testing.release.ReleasedRows;
import com.ooma.office.testing.release.ReleasedStatements;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
@QuarkusTestResource(
    value = ReleasedDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"),
    restrictToAnnotatedClass = true)
class LastReleaseTest {

  private static final String FREE =
      "SELECT number FROM telephone_number WHERE state = 'AVAILABLE' ORDER BY 1 DESC";

  private static final String HOLDER =
      "SELECT account_id FROM telephone_number WHERE state = 'HELD' AND number = '%s'";

  private final ReleasedRows released = new ReleasedRows("provisioning");

  @Inject Numbers numbers;
  @Inject Offices offices;
  @Inject Phones phones;
  @Inject Shipments shipments;
  @Inject EntityManager entities;

  @Test
  void has_something_in_every_table() {
    released.areInEveryTable(
        Map.of(
            "webhook_received", "nobody signs messages to it",
            "deleted_content", "it is for a store of objects, which the local stack has not"));
  }

  @Test
  void loses_nothing_that_is_stored_as_json() {
    ReleasedJson.isReadAsItWasStored("provisioning", entities, "idempotency.headers");
  }

  @Test
  void lets_instances_of_the_last_release_work_on() {
    ReleasedStatements.check("provisioning");
  }

  @Test
  void reads_every_number_office_phone_and_shipment() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          for (var number : released.texts("SELECT number FROM telephone_number")) {
            assertEquals(1, numbers.findForUpdate(List.of(new PhoneNumber(number))).size());
          }
          for (var mac : released.texts("SELECT mac FROM phone")) {
            assertTrue(phones.findForUpdateOfAnyAccount(Mac.parse(mac)).isPresent());
          }
        });
    for (var account : released.ids("SELECT account_id FROM office")) {
      QuarkusTransaction.requiringNew().run(() -> offices.findOrOpenForUpdate(account));
    }
    released.each(
        "SELECT account_id, seat_id FROM extension",
        (account, seat) -> assertTrue(offices.findExtension(account, seat).isPresent()));
    for (var shipment : released.ids("SELECT shipment_id FROM shipment")) {
      QuarkusTransaction.requiringNew()
          .run(() -> assertTrue(shipments.findForUpdateOfAnyAccount(shipment).isPresent()));
    }
  }

  @Test
  void answers_every_question_about_it() {
    ReleasedReads.of("provisioning")
        .find("accountId", "SELECT account_id FROM office")
        .find("holdId", "SELECT account_id, hold_id FROM number_hold")
        .find("shipmentId", "SELECT account_id, shipment_id FROM shipment")
        .find(
            "number",
            "SELECT account_id, number FROM telephone_number WHERE state IN ('ASSIGNED', 'PORTED_IN')")
        .find("siteId", "SELECT account_id, site_id FROM emergency_address")
        .find("mac", "SELECT coalesce(account_id, phone_id), mac FROM phone")
        .find("extension", "SELECT account_id, extension FROM extension")
        .find("recordingId", "SELECT account_id, recording_id FROM recording")
        .find("playRecording", "SELECT account_id, recording_id FROM recording")
        .find(
            "getRingGroup",
            "SELECT account_id, split_part(path, '/', 2) FROM office_setting WHERE path LIKE 'ring-groups/%'")
        .find(
            "getReturnLabel",
            "SELECT account_id, mac FROM phone WHERE state = 'RETURNING' AND account_id IS NOT NULL")
        .query("state", "AVAILABLE")
        .query("to", "+33142000000")
        .query("from", "2001")
        // its address is known to the phone alone, a SIP account to it and to the voice platform,
        // and a mailbox is its user's
        .areAnswered(
            "fetchConfiguration", "getSipAccount", "openMessage", "getMessage", "getSentFax");
  }

  @Test
  void goes_on_with_a_company_and_numbers_of_it() {
    var account = released.ids("SELECT account_id FROM office ORDER BY 1").getFirst();
    var free = released.texts(FREE).getFirst();

    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().primaryMember(account).mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"numbers\":[\"%s\"]}".formatted(free))
        .post("/v1/number-holds")
        .then()
        .statusCode(201);

    assertEquals(List.of(account), released.ids(HOLDER.formatted(free)));
  }
}
