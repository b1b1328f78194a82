package com.ooma.office.trial.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.web.idempotency.IdempotencyTable;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to the database, requests are done, or answered with 503 and may be repeated.
@QuarkusTest
@TestProfile(DatabaseAwayTest.Impatient.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class DatabaseAwayTest {

  private static final String KILL_ALL =
      "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'support'";

  @Inject AgroalDataSource database;
  @Inject IdempotencyTable answers;

  public static class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "6",
          "quarkus.datasource.jdbc.acquisition-timeout", "500MS",
          "quarkus.datasource.jdbc.additional-jdbc-properties.options",
              "-c statement_timeout=700ms -c idle_in_transaction_session_timeout=500ms");
    }
  }

  @AfterEach
  void database_is_back() throws Exception {
    asAdministrator("ALTER ROLE support CONNECTION LIMIT -1");
    for (int i = 0; i < 100 && read("/read").extract().statusCode() != 200; i++) {
      Thread.sleep(50);
    }
  }

  @Test
  void every_connection_of_the_pool_has_its_limits() throws SQLException {
    assertEquals("700ms", setting("statement_timeout"));
    assertEquals("500ms", setting("idle_in_transaction_session_timeout"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/read", "/entities"})
  void without_the_database_a_read_is_503_and_soon_after_it_is_back_200(String path)
      throws Exception {
    read(path).statusCode(200);
    asAdministrator("ALTER ROLE support CONNECTION LIMIT 0", KILL_ALL);

    for (int i = 0; i < 10; i++) {
      isBusy(read(path));
    }

    asAdministrator("ALTER ROLE support CONNECTION LIMIT -1");
    read(path).statusCode(200);
  }

  @Test
  void without_the_database_a_write_under_a_key_is_503_and_can_be_repeated() throws Exception {
    var key = UUID.randomUUID().toString();
    asAdministrator("ALTER ROLE support CONNECTION LIMIT 0", KILL_ALL);

    for (int i = 0; i < 3; i++) {
      isBusy(once(key));
    }

    asAdministrator("ALTER ROLE support CONNECTION LIMIT -1");
    var answer = new AtomicReference<ValidatableResponse>();
    Patience.await("a connection is made that was not begun before")
        .until(() -> {
          answer.set(once(key));
          return answer.get().extract().statusCode() != 503;
        });
    String entry = answer.get().statusCode(201).extract().path("entry");
    once(key).statusCode(201).body("entry", equalTo(entry));
  }

  @Test
  void after_all_backends_were_killed_requests_go_on_at_once() throws Exception {
    for (int round = 0; round < 5; round++) {
      asAdministrator(KILL_ALL);

      int lost = 0;
      for (int i = 0; i < 20; i++) {
        var response = i % 2 == 0 ? read("/read") : once(UUID.randomUUID().toString());
        int status = response.extract().statusCode();
        if (status == 503) {
          lost++;
          isBusy(response);
        } else {
          assertTrue(status == 200 || status == 201, "answered " + status);
        }
      }
      assertTrue(lost <= 6, lost + " requests found a dead connection, of a pool of 6");
      read("/read").statusCode(200);
    }
  }

  @Test
  void a_pool_that_was_idle_hands_out_no_dead_connection() throws Exception {
    read("/read").statusCode(200);
    asAdministrator(KILL_ALL);
    Thread.sleep(1_200);

    for (int i = 0; i < 10; i++) {
      read("/read").statusCode(200);
      read("/entities").statusCode(200);
    }
  }

  @Test
  void an_exhausted_pool_is_503() throws Exception {
    var held = new ArrayList<Connection>();
    try {
      while (held.size() < 6) {
        held.add(database.getConnection());
      }
    } catch (SQLException _) {
      // relay or consumer hold the rest
    }
    try {
      isBusy(read("/read"));
      isBusy(read("/entities"));
      isBusy(once(UUID.randomUUID().toString()));
    } finally {
      for (var connection : held) {
        connection.close();
      }
    }
    read("/read").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/slow", "/dawdling"})
  void work_that_takes_too_long_is_ended_and_503(String path) {
    isBusy(read(path).time(lessThan(10_000L)));

    read("/entities").statusCode(200);
  }

  @Test
  void a_connection_lost_at_commit_is_503() {
    isBusy(given().post("/v1/ledger/lost-at-commit").then());
  }

  @Test
  void old_answers_are_forgotten_in_steps_and_what_somebody_else_deletes_is_left_to_him()
      throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM idempotency");
      statement.execute(
          """
          INSERT INTO idempotency (caller, route, key, fingerprint, status, headers, answered_at)
          SELECT 'c', 'r', i::text, '', 201, '{}', now() - interval '2 h' FROM generate_series(1, 1200) i
          """);
      statement.execute(
          """
          INSERT INTO idempotency (caller, route, key, fingerprint, status, headers)
          VALUES ('c', 'r', 'young', '', 201, '{}')
          """);
    }
    var age = Duration.ofHours(1);
    try (var other = OfficeTestResource.postgres().connect("support");
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "SELECT FROM idempotency WHERE key::text ~ '^[0-9]+$' ORDER BY answered_at LIMIT 100 FOR UPDATE");

      assertEquals(List.of(500, 500, 100, 0), purge(age, 4));
      other.rollback();
    }

    assertEquals(List.of(100, 0), purge(age, 2));
  }

  private List<Integer> purge(Duration age, int times) {
    var forgotten = new ArrayList<Integer>();
    for (int i = 0; i < times; i++) {
      forgotten.add(answers.purge(age));
    }
    return forgotten;
  }

  private String setting(String name) throws SQLException {
    try (var connection = database.getConnection();
        var show = connection.createStatement();
        var row = show.executeQuery("SHOW " + name)) {
      row.next();
      return row.getString(1);
    }
  }

  private static ValidatableResponse read(String path) {
    return given().get("/v1/ledger" + path).then();
  }

  private static ValidatableResponse once(String key) {
    return given().header("Idempotency-Key", key).post("/v1/ledger/once").then();
  }

  private static void isBusy(ValidatableResponse response) {
    response
        .statusCode(503)
        .header("Retry-After", "1")
        .contentType("application/problem+json")
        .body("code", equalTo("busy"));
  }

  private static void asAdministrator(String... statements) throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
