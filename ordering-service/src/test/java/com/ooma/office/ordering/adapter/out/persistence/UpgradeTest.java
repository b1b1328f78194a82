package com.ooma.office.ordering.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of data of the first version, in a schema of its own.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class UpgradeTest {

  private static final String SCHEMA = "ordering_before";

  @BeforeEach
  void the_first_version() throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
      statement.execute("CREATE SCHEMA " + SCHEMA + " AUTHORIZATION ordering");
    }
    migrateTo("1");
  }

  @AfterEach
  void is_gone() throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA " + SCHEMA + " CASCADE");
    }
  }

  @Test
  void the_administrator_of_the_latest_live_order_is_the_accounts() throws SQLException {
    var two = account(null);
    order(two, "1", "ACTIVE", "first@lumen.example");
    var present = order(two, "2", "PLACED", "second@lumen.example");
    order(two, "3", "CANCELLED", "cancelled@lumen.example");
    var left = account("2026-10-31");
    order(left, "4", "REMOVED", "left@lumen.example");
    var cancelled = account(null);
    order(cancelled, "5", "CANCELLED", "cancelled@lumen.example");
    var fresh = account(null);

    migrateTo("2");

    assertEquals(List.of(present + " Camille second@lumen.example"), administrator(two));
    assertEquals(List.of("null Camille left@lumen.example"), administrator(left));
    assertEquals(List.of("null null null"), administrator(cancelled));
    assertEquals(List.of("null null null"), administrator(fresh));
  }

  @Test
  void the_others_are_still_to_be_told_of_all_of_them() throws SQLException {
    account(null);
    account("2026-10-31");

    migrateTo("2");

    assertEquals(
        List.of("1970-01-01", "1970-01-01"),
        query("SELECT due_on FROM account WHERE described_at IS NULL"));
  }

  private static void migrateTo(String version) {
    var database = OfficeTestResource.postgres();
    Flyway.configure()
        .dataSource(database.jdbcUrl("ordering"), "ordering", database.password("ordering"))
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .locations("db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private static UUID account(String lastDay) throws SQLException {
    var id = UUID.randomUUID();
    var end = lastDay == null ? "NULL, NULL" : "'%s', now()".formatted(lastDay);
    run(
        """
        INSERT INTO account VALUES ('%s', 3, 7, 'Lumen', '123456782', '{}', '[]', NULL, 0, false, 0, %s, '[]', NULL)
        """
            .formatted(id, end));
    return id;
  }

  private static UUID order(UUID account, String place, String state, String email)
      throws SQLException {
    var order = UUID.fromString("00000000-0000-7000-8000-00000000000" + place);
    var seat = UUID.randomUUID();
    run(
        """
        INSERT INTO customer_order VALUES ('%s', 0, 1, '%s', now(), '%s', false, '{}', '%s', 'La Fayette', false, 0,
          '[]', 5000, '2026-11-24', '2026-11-26', '2026-11-26', '2017-04-01', 'camille', NULL, NULL, NULL)
        """
            .formatted(order, account, state, account));
    run(
        """
        INSERT INTO seat VALUES ('%s', '%s', 0, 0, 'Camille', '%s', true, NULL, '%s')
        """
            .formatted(seat, order, email, state));
    run(
        """
        INSERT INTO seat VALUES ('%s', '%s', 0, 1, 'Noé', 'noe@lumen.example', false, NULL, '%s')
        """
            .formatted(UUID.randomUUID(), order, state));
    return seat;
  }

  private static List<String> administrator(UUID account) throws SQLException {
    return query(
        """
        SELECT concat_ws(' ', coalesce(administrator_seat_id::text, 'null'),
          coalesce(administrator_name, 'null'), coalesce(administrator_email, 'null'))
        FROM account WHERE account_id = '%s'
        """
            .formatted(account));
  }

  private static List<String> query(String sql) throws SQLException {
    var rows = new ArrayList<String>();
    in(statement -> {
      try (var row = statement.executeQuery(sql)) {
        while (row.next()) {
          rows.add(row.getString(1));
        }
      }
    });
    return rows;
  }

  private static void run(String sql) throws SQLException {
    in(statement -> statement.executeUpdate(sql));
  }

  private static void in(Work work) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("ordering");
        var statement = connection.createStatement()) {
      connection.setSchema(SCHEMA);
      work.on(statement);
    }
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }
}
