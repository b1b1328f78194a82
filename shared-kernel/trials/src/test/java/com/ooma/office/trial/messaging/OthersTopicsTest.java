package com.ooma.office.trial.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.messaging.deadletter.OldLetters;
import com.ooma.office.kernel.messaging.inbox.OthersTopics;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.trial.messaging.Counters.Fault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What others tell by rules of their own, in a real service with real Kafka and Postgres: nothing
/// is lost, and what can't have its effect waits for ops and keeps nobody else waiting.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class OthersTopicsTest {

  private static final String DEAD_LETTERS = "/v1/operations/support/dead-letters";

  @Inject AgroalDataSource database;
  @Inject OthersTopics others;
  @Inject OldLetters old;

  private Customer customer;

  @BeforeEach
  void forgetFaults() {
    Counters.FAULTS.clear();
    Hearsay.UNWANTED.clear();
    customer = new Customer(database);
  }

  @Test
  void what_is_told_has_its_effect_and_what_fails_waits_alone() throws Exception {
    Counters.FAULTS.put("7", Fault.POISON);
    Counters.FAULTS.put("8", Fault.REFUSED);
    Hearsay.UNWANTED.add("9");

    tell(IntStream.range(0, 40).mapToObj(Integer::toString).toArray(String[]::new));

    Customer.await(() -> customer.effects().size() == 37);
    Customer.await(() -> reasons().size() == 3);
    assertEquals(
        Set.of(
            "IllegalArgumentException: poison",
            "not-found: There is no such subscription.",
            "unwanted: 9"),
        Set.copyOf(reasons()));
  }

  @Test
  void what_stands_in_a_record_is_its_own_affair() throws Exception {
    EventBus.tell(Hearsay.TOPIC, "", "", "\0", "nonsense", "x".repeat(900_000));

    tell("next");

    customer.awaitEffects("next");
  }

  @Test
  void what_waits_is_seen_and_redriven_once_it_can_have_its_effect() throws Exception {
    Hearsay.UNWANTED.add("early");
    tell("early");
    Customer.await(() -> reasons().size() == 1);
    var ops = OfficeTestResource.tokens().of("ops").mint();
    var id = id();
    given()
        .auth()
        .oauth2(ops)
        .get(DEAD_LETTERS)
        .then()
        .body("items.payload", hasItem(customer.account() + " early"))
        .body("items.find { it.eventId == '%s' }.type".formatted(id), equalTo(Hearsay.TOPIC));
    redrive(ops, id)
        .body("redriven", equalTo(0))
        .body("failure", equalTo("IllegalArgumentException: unwanted: early"));

    Hearsay.UNWANTED.clear();
    redrive(ops, id).body("redriven", equalTo(1)).body("waiting", equalTo(0));

    customer.awaitEffects("early");
    assertEquals(List.of(), reasons());
  }

  @Test
  void while_the_database_is_away_nothing_is_parked_and_nothing_lost() throws Exception {
    Counters.FAULTS.put("2", Fault.DATABASE_AWAY);
    tell("1", "2", "3");
    Thread.sleep(1_000);
    assertTrue(customer.effects().size() < 2);

    Counters.FAULTS.clear();

    Customer.await(() -> Set.copyOf(customer.effects()).equals(Set.of("1", "2", "3")));
    assertEquals(List.of(), reasons());
  }

  @Test
  void a_record_that_loses_a_race_is_tried_again_and_the_others_go_on() throws Exception {
    Counters.FAULTS.put("2", Fault.LOST_RACE);
    tell("1", "2", "3");
    Customer.await(() -> Set.copyOf(customer.effects()).equals(Set.of("1", "3")));

    Counters.FAULTS.clear();

    Customer.await(() -> Set.copyOf(customer.effects()).equals(Set.of("1", "2", "3")));
    assertEquals(List.of(), reasons());
  }

  /// As after a kill between the commit and the offsets'.
  @Test
  void what_comes_again_is_parked_once() throws Exception {
    Hearsay.UNWANTED.add("bad");
    var arrivals =
        IntStream.range(0, 2).mapToObj(this::record).map(record -> others.read(record)).toList();

    assertEquals(List.of(), others.accept(arrivals));
    assertEquals(List.of(), others.accept(arrivals));

    assertEquals(List.of("good"), customer.effects());
    assertEquals(List.of("unwanted: bad"), reasons());
  }

  @Test
  void what_was_settled_long_ago_is_forgotten() throws Exception {
    Hearsay.UNWANTED.addAll(Set.of("settled", "waiting"));
    tell("settled", "waiting");
    Customer.await(() -> reasons().size() == 2);

    settle("settled", 89);
    old.forget();
    assertEquals(2, kept());
    settle("settled", 91);
    old.forget();

    assertEquals(1, kept());
    assertEquals(List.of("unwanted: waiting"), reasons());
  }

  /// The owner of a topic may make it anew: another record then has the place of a former one.
  @Test
  void a_topic_that_begins_anew_loses_nothing() {
    var first = others.read(record(0));
    var second = others.read(new ConsumerRecord<>(Hearsay.TOPIC, 0, 0, "", new byte[] {1}));

    assertNotEquals(first.event().eventId(), second.event().eventId());
  }

  private ConsumerRecord<String, byte[]> record(int place) {
    var value = customer.account() + (place == 0 ? " bad" : " good");
    return new ConsumerRecord<>(Hearsay.TOPIC, 0, place, "", value.getBytes(UTF_8));
  }

  private void tell(String... labels) {
    var values =
        List.of(labels).stream()
            .map(label -> customer.account() + " " + label)
            .toArray(String[]::new);
    EventBus.tell(Hearsay.TOPIC, customer.account().toString(), values);
  }

  private static ValidatableResponse redrive(String ops, UUID id) {
    return given()
        .auth()
        .oauth2(ops)
        .post(DEAD_LETTERS + "/" + id + "/redrive")
        .then()
        .statusCode(200);
  }

  private List<String> reasons() throws SQLException {
    return waiting("reason", String.class);
  }

  private UUID id() throws SQLException {
    return waiting("event_id", UUID.class).getFirst();
  }

  private void settle(String label, int daysAgo) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE dead_letter SET settled_at = now() - make_interval(days => ?), settlement = 'ABANDONED'"
                    + " WHERE payload = convert_to(?, 'UTF8')")) {
      update.setInt(1, daysAgo);
      update.setString(2, customer.account() + " " + label);
      assertEquals(1, update.executeUpdate());
    }
  }

  private int kept() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM dead_letter WHERE topic = ?"
                    + " AND position(convert_to(?, 'UTF8') IN payload) > 0")) {
      select.setString(1, Hearsay.TOPIC);
      select.setString(2, customer.account().toString());
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private <T> List<T> waiting(String column, Class<T> type) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT array_agg("
                    + column
                    + ") FROM dead_letter WHERE settled_at IS NULL AND topic = ?"
                    + " AND position(convert_to(?, 'UTF8') IN payload) > 0")) {
      select.setString(1, Hearsay.TOPIC);
      select.setString(2, customer.account().toString());
      try (var row = select.executeQuery()) {
        row.next();
        var found = row.getArray(1);
        return found == null
            ? List.of()
            : Arrays.stream((Object[]) found.getArray()).map(type::cast).toList();
      }
    }
  }
}
