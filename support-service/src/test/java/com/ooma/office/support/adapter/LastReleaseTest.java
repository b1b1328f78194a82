package com.ooma.office.support.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.application.company.port.Companies;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.application.ticket.port.Tickets;
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
    initArgs = @ResourceArg(name = "service", value = "support"))
@QuarkusTestResource(
    value = ReleasedDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "support"),
    restrictToAnnotatedClass = true)
class LastReleaseTest {

  private static final String OPEN =
      """
      SELECT account_id, ticket_id FROM ticket
      WHERE state IN ('NEW', 'OPEN', 'PENDING') AND asked_by IS NOT NULL ORDER BY 2
      """;

  private final ReleasedRows released = new ReleasedRows("support");

  @Inject Companies companies;
  @Inject Relocations relocations;
  @Inject Tickets tickets;
  @Inject EntityManager entities;

  @Test
  void has_something_in_every_table() {
    released.areInEveryTable(Map.of("webhook_received", "nobody signs messages to it"));
  }

  @Test
  void loses_nothing_that_is_stored_as_json() {
    ReleasedJson.isReadAsItWasStored("support", entities, "idempotency.headers");
  }

  @Test
  void lets_instances_of_the_last_release_work_on() {
    ReleasedStatements.check("support");
  }

  @Test
  void reads_every_company_relocation_and_ticket() {
    for (var account : released.ids("SELECT account_id FROM company")) {
      assertTrue(QuarkusTransaction.requiringNew().call(() -> companies.find(account)).isPresent());
    }
    released.each(
        "SELECT account_id, relocation_id FROM relocation",
        (account, relocation) -> assertTrue(relocations.find(account, relocation).isPresent()));
    released.each(
        "SELECT account_id, ticket_id FROM ticket",
        (account, ticket) -> assertTrue(tickets.find(account, ticket).isPresent()));
  }

  @Test
  void answers_every_question_about_it() {
    var lastDay = released.texts("SELECT max(opened_at)::date FROM ticket").getFirst();
    ReleasedReads.of("support")
        .find("accountId", "SELECT account_id FROM company")
        .find("relocationId", "SELECT account_id, relocation_id FROM relocation")
        .find("caseId", "SELECT account_id, relocation_id FROM relocation")
        .find("ticketId", "SELECT account_id, ticket_id FROM ticket")
        .find(
            "getServiceTime", "SELECT account_id, ticket_id FROM ticket WHERE asked_by IS NOT NULL")
        .find("noticeId", "SELECT account_id, notice_id FROM notice")
        .find("kind", "SELECT account_id, kind FROM notice")
        .find("slug", "SELECT account_id, 'trouver-son-rio' FROM company")
        .find(
            "readAttachment",
            "SELECT account_id, ticket_id, attachment_id FROM ticket JOIN ticket_attachment USING (ticket_id)")
        .find("appointmentId", "SELECT account_id, appointment_id FROM appointment")
        .find("endpointId", "SELECT account_id, endpoint_id FROM company, webhook_endpoint")
        .find("requestId", "SELECT account_id, request_id FROM personal_data_request")
        .query("from", lastDay)
        .query("until", lastDay)
        .areAnswered("fetchPersonalData"); // the archive is there for some days only
  }

  @Test
  void goes_on_with_a_ticket_of_it() {
    var open = released.pair(OPEN);
    var messages =
        "SELECT text FROM ticket_message WHERE text = 'Bonjour de la suite' AND ticket_id = '%s'";

    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().primaryMember(open.account()).mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"text\":\"Bonjour de la suite\"}")
        .post("/v1/tickets/" + open.thing() + "/messages")
        .then()
        .statusCode(201);

    assertEquals(List.of("Bonjour de la suite"), released.texts(messages.formatted(open.thing())));
  }
}
