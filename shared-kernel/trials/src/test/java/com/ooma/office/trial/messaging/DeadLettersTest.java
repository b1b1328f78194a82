package com.ooma.office.trial.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.messaging.deadletter.DeadLetters;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.trial.messaging.Counters.Fault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What ops can do about events that could not have their effect.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class DeadLettersTest {

  private static final String DEAD_LETTERS = "/v1/operations/support/dead-letters";

  @Inject AgroalDataSource database;
  @Inject DeadLetters deadLetters;

  private Customer customer;

  @BeforeEach
  void forgetFaultsAndWhatOtherTestsLeft() throws SQLException {
    Counters.FAULTS.clear();
    customer = new Customer(database);
    try (var connection = database.getConnection();
        var update = connection.createStatement()) {
      update.executeUpdate(
          "UPDATE dead_letter SET settled_at = now(), settlement = 'ABANDONED' WHERE settled_at IS NULL");
    }
  }

  @Test
  void are_listed_with_reason_and_payload_and_told_to_the_operators_topic() throws Exception {
    var poison = poisoned();

    ops()
        .get(DEAD_LETTERS)
        .then()
        .statusCode(200)
        .body("items.eventId", hasItem(poison.id().toString()))
        .body(reasonOf(poison), equalTo("IllegalArgumentException: poison"));
    var told = EventBus.readDeadLetters("support", customer.account(), 1);
    assertEquals(List.of(poison.id()), told);
  }

  @Test
  void are_redriven_in_order_up_to_the_first_that_fails_again() throws Exception {
    var poison = poisoned();
    var behind = customer.invoice("behind");
    EventBus.publish(behind);
    customer.awaitDeadLetters(2);

    redrive(behind, "?dryRun=true")
        .body("redriven", equalTo(0))
        .body("waiting", equalTo(2))
        .body("failedEventId", equalTo(poison.id().toString()))
        .body("failure", equalTo("IllegalArgumentException: poison"));
    Counters.FAULTS.clear();
    Counters.FAULTS.put("behind", Fault.POISON);
    redrive(behind, "").body("redriven", equalTo(1)).body("waiting", equalTo(1));
    customer.awaitEffects("poison");

    Counters.FAULTS.clear();
    redrive(behind, "").body("redriven", equalTo(1)).body("waiting", equalTo(0));
    EventBus.publish(customer.invoice("after"), poison);
    customer.awaitEffects("poison", "behind", "after");
  }

  @Test
  void a_dry_run_tries_all_of_them_and_changes_nothing() throws Exception {
    var poison = poisoned();
    EventBus.publish(customer.invoice("behind"));
    customer.awaitDeadLetters(2);
    Counters.FAULTS.clear();

    redrive(poison, "?dryRun=true")
        .body("redriven", equalTo(2))
        .body("waiting", equalTo(0))
        .body("failure", nullValue());

    assertEquals(List.of(), customer.effects());
    assertEquals(2, customer.deadLetters());
  }

  @Test
  void what_was_done_is_written_down() throws Exception {
    var poison = poisoned();
    redrive(poison, "?dryRun=true");
    redrive(poison, "");
    abandon(poison, "the order was a test").statusCode(204);

    ops()
        .get(DEAD_LETTERS + "/audit")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.eventId == '%s' }.action".formatted(poison.id()),
            contains("ABANDON", "REDRIVE", "DRY_RUN"))
        .body("items[0].by", equalTo("ops-1"))
        .body("items[0].note", equalTo("the order was a test"))
        .body("items[1].note", containsString("poison"));
  }

  @Test
  void an_abandoned_event_lets_those_behind_it_pass() throws Exception {
    var poison = poisoned();
    var behind = customer.invoice("behind");
    EventBus.publish(behind);
    customer.awaitDeadLetters(2);

    abandon(poison, " ").statusCode(400);
    abandon(poison, "never mind").statusCode(204);
    abandon(poison, "never mind").statusCode(404);
    redrive(behind, "").body("redriven", equalTo(1));

    EventBus.publish(poison, customer.invoice("after"));
    customer.awaitEffects("behind", "after");
  }

  @Test
  void an_event_that_came_late_is_redriven_before_the_one_that_missed_it() throws Exception {
    var aggregate = UUID.randomUUID();
    var first = customer.invoice("1", aggregate);
    var second = customer.invoice("2", aggregate);
    var third = customer.invoice("3", aggregate);
    EventBus.publish(first, third);
    customer.awaitDeadLetters(1);
    redrive(third, "").body("redriven", equalTo(0)).body("failure", containsString("event 2"));

    EventBus.publish(second);
    customer.awaitDeadLetters(2);
    redrive(third, "").body("redriven", equalTo(2));

    EventBus.publish(third, customer.invoice("4", aggregate));
    customer.awaitEffects("1", "2", "3", "4");
  }

  @Test
  void ops_may_go_on_without_an_event_that_never_comes() throws Exception {
    var aggregate = UUID.randomUUID();
    var lost = customer.invoice("lost", aggregate);
    var next = customer.invoice("next", aggregate);
    EventBus.publish(next);
    customer.awaitDeadLetters(1);

    redrive(next, "?skipMissing=true").body("redriven", equalTo(1));

    EventBus.publish(lost, customer.invoice("after", aggregate));
    customer.awaitEffects("next", "after");
  }

  @Test
  void all_accounts_are_redriven_at_once() throws Exception {
    var poison = poisoned();
    customer = new Customer(database);
    var another = poisoned();
    ops()
        .post(DEAD_LETTERS + "/redrive?dryRun=true")
        .then()
        .statusCode(200)
        .body("failures.failedEventId", hasItems(poison.id().toString(), another.id().toString()));
    Counters.FAULTS.clear();

    ops().post(DEAD_LETTERS + "/redrive").then().statusCode(200);

    ops()
        .get(DEAD_LETTERS)
        .then()
        .body("items.eventId", not(hasItem(poison.id().toString())))
        .body("items.eventId", not(hasItem(another.id().toString())));
    customer.awaitEffects("poison");
  }

  @Test
  void what_was_done_is_noted_whatever_stands_in_it() throws Exception {
    var poison = poisoned();

    deadLetters.abandon(poison.id(), "never\0mind\n\ud800", "ops\0".repeat(1_000));

    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT note, by FROM dead_letter_audit WHERE event_id = ?")) {
      select.setObject(1, poison.id());
      try (var row = select.executeQuery()) {
        row.next();
        assertEquals("never\\u0000mind\\u000a\\ud800", row.getString("note"));
        assertEquals("ops\\u0000ops", row.getString("by").substring(0, 12));
      }
    }
  }

  @Test
  void only_ops_see_dead_letters() {
    var member = OfficeTestResource.tokens().primaryMember(customer.account()).mint();

    given().auth().oauth2(member).get(DEAD_LETTERS).then().statusCode(403);
    given().auth().oauth2(member).get(DEAD_LETTERS + "/audit").then().statusCode(403);
    given().auth().oauth2(member).post(DEAD_LETTERS + "/redrive").then().statusCode(403);
    ops().get("/v1/operations/billing/dead-letters").then().statusCode(404);
    ops().post(DEAD_LETTERS + "/" + UUID.randomUUID() + "/redrive").then().statusCode(404);
  }

  private Event poisoned() throws Exception {
    Counters.FAULTS.put("poison", Fault.POISON);
    var poison = customer.invoice("poison");
    EventBus.publish(poison);
    customer.awaitDeadLetters(1);
    return poison;
  }

  private static String reasonOf(Event event) {
    return "items.find { it.eventId == '%s' }.reason".formatted(event.id());
  }

  private static ValidatableResponse redrive(Event event, String query) {
    return ops().post(DEAD_LETTERS + "/" + event.id() + "/redrive" + query).then().statusCode(200);
  }

  private static ValidatableResponse abandon(Event event, String reason) {
    return ops().queryParam("reason", reason).delete(DEAD_LETTERS + "/" + event.id()).then();
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(OfficeTestResource.tokens().ops().subject("ops-1").mint());
  }
}
