package com.ooma.office.kernel.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.messaging.Counters.Fault;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The consumer loop in a real service with real Kafka and Postgres: each event one effect,
/// whatever comes twice, fails or is garbage.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ExactlyOnceTest {

  private static final String DEAD_LETTERS = "/v1/operations/support/dead-letters";

  @Inject AgroalDataSource database;

  private final UUID account = UUID.randomUUID();

  @BeforeEach
  void forgetFaults() {
    Counters.FAULTS.clear();
  }

  @Test
  void an_event_that_comes_three_times_has_one_effect() throws Exception {
    var event = invoice(account, 1);
    var last = invoice(account, 2);

    EventBus.publish(event, event);
    EventBus.publish(event, last);

    awaitEffect(last);
    assertEquals(List.of(event.subject(), last.subject()), effectsOf(account));
  }

  @Test
  void a_poisoned_event_parks_its_account_in_order_and_nobody_else() throws Exception {
    var other = UUID.randomUUID();
    var before = invoice(account, 1);
    var poison = invoice(account, 2);
    var behind = invoice(account, 3);
    var elsewhere = invoice(other, 1);
    Counters.FAULTS.put(poison.subject(), Fault.POISON);

    EventBus.publish(before, poison, behind, elsewhere, poison);

    awaitEffect(elsewhere);
    awaitDeadLetters(2);
    assertEquals(List.of(before.subject()), effectsOf(account));
    ops()
        .get(DEAD_LETTERS)
        .then()
        .statusCode(200)
        .body("items.eventId", hasItems(poison.id().toString(), behind.id().toString()))
        .body(
            "items.find { it.eventId == '%s' }.reason".formatted(poison.id()),
            equalTo("IllegalArgumentException: poison"));

    redrive(behind, true)
        .body("redriven", equalTo(0))
        .body("failure", equalTo("IllegalArgumentException: poison"));
    redrive(behind, false).body("redriven", equalTo(0)).body("waiting", equalTo(2));
    Counters.FAULTS.clear();
    redrive(behind, true).body("redriven", equalTo(1)).body("waiting", equalTo(2));
    assertEquals(List.of(before.subject()), effectsOf(account), "a dry run has no effect");
    redrive(behind, false).body("redriven", equalTo(2)).body("waiting", equalTo(0));

    assertEquals(List.of(before.subject(), poison.subject(), behind.subject()), effectsOf(account));
    var after = invoice(account, 4);
    EventBus.publish(after, poison);
    awaitEffect(after);
    assertEquals(4, effectsOf(account).size());
  }

  @Test
  void a_fault_that_passes_parks_nothing_and_loses_nothing() throws Exception {
    var events = IntStream.rangeClosed(1, 5).mapToObj(i -> invoice(account, i)).toList();
    Counters.FAULTS.put(events.get(2).subject(), Fault.PASSING);
    EventBus.publish(events.toArray(Event[]::new));
    awaitEffect(events.get(1));
    Thread.sleep(500);
    assertEquals(2, effectsOf(account).size());

    Counters.FAULTS.clear();

    awaitEffect(events.get(4));
    assertEquals(events.stream().map(Event::subject).toList(), effectsOf(account));
    assertEquals(0, deadLettersOf(account));
  }

  @Test
  void a_refused_event_is_acknowledged_without_effect() throws Exception {
    var refused = invoice(account, 1);
    var next = invoice(account, 2);
    Counters.FAULTS.put(refused.subject(), Fault.REFUSED);

    EventBus.publish(refused, next);

    awaitEffect(next);
    assertEquals(List.of(next.subject()), effectsOf(account));
    assertEquals(0, deadLettersOf(account));
  }

  @Test
  void garbage_is_parked_and_the_topic_goes_on() throws Exception {
    var garbage =
        Event.of("billing", "InvoiceFinalized", account, UUID.randomUUID(), 1, "{\"total\":");
    var other = invoice(UUID.randomUUID(), 1);

    EventBus.publish(garbage, other);

    awaitEffect(other);
    awaitDeadLetters(1);
  }

  @Test
  void an_event_nobody_wants_is_passed_over() throws Exception {
    var unknown = Event.of("billing", "PaymentInvented", account, UUID.randomUUID(), 1, "{}");
    var next = invoice(account, 2);

    EventBus.publish(unknown, next);

    awaitEffect(next);
    assertEquals(0, deadLettersOf(account));
  }

  @Test
  void only_ops_see_dead_letters() {
    var member = OfficeTestResource.tokens().primaryMember(account).mint();

    given().auth().oauth2(member).get(DEAD_LETTERS).then().statusCode(403);
    ops().get("/v1/operations/billing/dead-letters").then().statusCode(404);
    ops().post(DEAD_LETTERS + "/" + UUID.randomUUID() + "/redrive").then().statusCode(404);
  }

  private static io.restassured.specification.RequestSpecification ops() {
    return given().auth().oauth2(OfficeTestResource.tokens().ops().mint());
  }

  private static io.restassured.response.ValidatableResponse redrive(Event event, boolean dryRun) {
    return ops()
        .post(DEAD_LETTERS + "/" + event.id() + "/redrive?dryRun=" + dryRun)
        .then()
        .statusCode(200);
  }

  private static Event invoice(UUID account, long sequence) {
    var invoice = UUID.randomUUID();
    return Event.of(
        "billing",
        "InvoiceFinalized",
        account,
        invoice,
        sequence,
        """
        {"accountId":"%s","invoiceId":"%s","number":"OO-2026-000001","issuedOn":"2026-11-23",
         "periodStart":"2026-11-23","periodEnd":"2026-12-23",
         "totalTtc":{"amount":"150.00","currency":"EUR"},"totalHt":{"amount":"125.00","currency":"EUR"},
         "totalVat":{"amount":"25.00","currency":"EUR"},"addedLater":true}
        """
            .formatted(account, invoice));
  }

  private void awaitEffect(Event event) throws Exception {
    await(() -> effectsOf(event.account()).contains(event.subject()), "no effect of " + event);
  }

  private void awaitDeadLetters(int count) throws Exception {
    await(() -> deadLettersOf(account) == count, "not " + count + " dead letters");
  }

  private static void await(Condition condition, String otherwise) throws Exception {
    var deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.holds()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError(otherwise);
      }
      Thread.sleep(50);
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private List<UUID> effectsOf(UUID of) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT invoice FROM effect WHERE account = ? ORDER BY place")) {
      select.setObject(1, of);
      try (var rows = select.executeQuery()) {
        var found = new ArrayList<UUID>();
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
        return found;
      }
    }
  }

  private int deadLettersOf(UUID of) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM dead_letter WHERE account_id = ? AND redriven_at IS NULL")) {
      select.setObject(1, of);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
