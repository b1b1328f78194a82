package com.ooma.office.testing.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.OfficeTestResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeDatabaseTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private final OfficeDatabase database = OfficeTestResource.postgres();

  @BeforeEach
  void ordering_has_a_table() throws SQLException {
    asService("ordering", "CREATE TABLE orders (id int); INSERT INTO orders VALUES (7)");
  }

  @AfterEach
  void drop_it() throws SQLException {
    asService("ordering", "DROP TABLE orders");
  }

  @Test
  void a_service_works_in_its_own_schema_without_naming_it() throws SQLException {
    try (var connection = database.connect("ordering");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT id FROM ordering.orders")) {
      rows.next();
      assertEquals(7, rows.getInt(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM ordering.orders",
        "CREATE TABLE ordering.intruder (id int)",
        "CREATE TABLE public.intruder (id int)",
        "SELECT * FROM public.pg_stat_statements",
        "CREATE SCHEMA intruder",
        "CREATE ROLE intruder",
        "CREATE DATABASE intruder",
        "SET ROLE ordering",
        "CREATE TEMPORARY TABLE intruder (id int)"
      })
  void billing_is_confined_to_its_schema(String intrusion) {
    var refused = assertThrows(SQLException.class, () -> asService("billing", intrusion));
    assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
  }

  @ParameterizedTest
  @CsvSource({"billing, office, wrong", "billing, postgres, billing-sandbox"})
  void refuses_a_wrong_password_and_other_databases(String role, String name, String password) {
    var url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/" + name;
    assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, password));
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "shared_buffers, 256MB",
    "max_connections, 100",
    "idle_in_transaction_session_timeout, 10s",
    "jit, off",
    "shared_preload_libraries, pg_stat_statements",
    "password_encryption, scram-sha-256"
  })
  void the_server_is_set_up_as_in_production(String setting, String value) throws SQLException {
    try (var connection = database.administrator();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SHOW " + setting)) {
      rows.next();
      assertEquals(value, rows.getString(1));
    }
  }

  private void asService(String service, String sql) throws SQLException {
    try (Connection connection = database.connect(service);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
