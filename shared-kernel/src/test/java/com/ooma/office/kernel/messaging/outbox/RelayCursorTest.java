package com.ooma.office.kernel.messaging.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayCursorTest {

  private static final String SERVICE = "billing";

  private Connection connection;

  @BeforeEach
  void createTables() throws Exception {
    var database = OfficeTestResource.postgres();
    connection =
        DriverManager.getConnection(database.jdbcUrl(SERVICE), SERVICE, database.password(SERVICE));
    execute(
        "DROP TABLE IF EXISTS outbox, relay_cursor, inbox, dead_letter, dead_letter_audit CASCADE");
    execute(Files.readString(Path.of("src/main/resources/db/kernel/V0_1__messaging.sql")));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void a_second_instance_waits_for_the_lease_to_run_out() throws SQLException {
    assertNotNull(RelayCursor.take(connection, "first"));

    assertNull(RelayCursor.take(connection, "second"));

    runOut();
    assertNotNull(RelayCursor.take(connection, "second"));
  }

  @Test
  void an_instance_that_slept_through_a_takeover_can_not_move_the_cursor() throws SQLException {
    var sleeper = RelayCursor.take(connection, "first");
    runOut();
    var successor = RelayCursor.take(connection, "second");

    assertFalse(RelayCursor.advance(connection, sleeper));
    assertTrue(RelayCursor.advance(connection, successor));
  }

  @Test
  void an_instance_that_restarts_goes_on_at_once_and_fences_its_former_self() throws SQLException {
    var before = RelayCursor.take(connection, "first");

    var after = RelayCursor.take(connection, "first");

    assertEquals(before.epoch() + 1, after.epoch());
    assertFalse(RelayCursor.advance(connection, before));
  }

  @Test
  void a_released_lease_is_free_for_the_next() throws SQLException {
    RelayCursor.release(connection, RelayCursor.take(connection, "first"));

    assertNotNull(RelayCursor.take(connection, "second"));
  }

  private void runOut() throws SQLException {
    execute("UPDATE relay_cursor SET lease_until = clock_timestamp() - interval '1 ms'");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
