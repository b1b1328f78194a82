package com.ooma.office.ordering.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.application.quote.port.Quotes;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A database of the last release, with this one on it.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
@QuarkusTestResource(
    value = ReleasedDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"),
    restrictToAnnotatedClass = true)
class LastReleaseTest {

  private static final String PLACED =
      "SELECT account_id, order_id FROM customer_order WHERE state = 'PLACED' ORDER BY 2";

  private static final String STATE = "SELECT state FROM customer_order WHERE order_id = '%s'";

  private final ReleasedRows released = new ReleasedRows("ordering");

  @Inject Accounts accounts;
  @Inject Orders orders;
  @Inject Quotes quotes;
  @Inject EntityManager entities;

  @Test
  void has_something_in_every_table() {
    released.areInEveryTable(Map.of("webhook_received", "nobody signs messages to it"));
  }

  @Test
  void loses_nothing_that_is_stored_as_json() {
    ReleasedJson.isReadAsItWasStored("ordering", entities, "idempotency.headers");
  }

  @Test
  void lets_instances_of_the_last_release_work_on() {
    ReleasedStatements.check("ordering");
  }

  @Test
  void reads_every_account_order_and_quote() {
    for (var account : released.ids("SELECT account_id FROM account")) {
      assertTrue(QuarkusTransaction.requiringNew().call(() -> accounts.find(account)).isPresent());
    }
    released.each(
        "SELECT account_id, order_id FROM customer_order",
        (account, order) -> assertTrue(orders.find(account, order).isPresent()));
    released.each(
        "SELECT account_id, quote_id FROM quote",
        (account, quote) -> assertTrue(quotes.find(account, quote).isPresent()));
  }

  @Test
  void answers_every_question_about_it() {
    ReleasedReads.of("ordering")
        .find("accountId", "SELECT account_id FROM account WHERE ended_at IS NULL")
        .find(
            "getAdministrator",
            "SELECT account_id FROM account WHERE administrator_name IS NOT NULL")
        .find("getDeparture", "SELECT account_id FROM account WHERE last_day IS NOT NULL")
        .find("seatId", "SELECT account_id, seat_id FROM seat JOIN customer_order USING (order_id)")
        .find("orderId", "SELECT account_id, order_id FROM customer_order")
        .find("quoteId", "SELECT account_id, quote_id FROM quote")
        .areAnswered();
  }

  @Test
  void goes_on_with_an_order_of_it() {
    var placed = released.pair(PLACED);

    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().primaryMember(placed.account()).mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/v1/orders/" + placed.thing() + "/cancellation")
        .then()
        .statusCode(202);

    assertEquals("CANCELLING", released.texts(STATE.formatted(placed.thing())).getFirst());
  }
}
