package com.ooma.office.support.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of data of the first version, in a schema of its own.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class UpgradeTest {

  private static final String SCHEMA = "support_before";

  @BeforeEach
  void the_first_version() throws SQLException {
    asAdministrator("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    asAdministrator("CREATE SCHEMA " + SCHEMA + " AUTHORIZATION support");
    migrateTo("1");
  }

  @AfterEach
  void is_gone() throws SQLException {
    asAdministrator("DROP SCHEMA " + SCHEMA + " CASCADE");
  }

  @Test
  void contacts_stay_and_companies_that_left_are_known() throws SQLException {
    var there = UUID.randomUUID();
    var left = UUID.randomUUID();
    run("INSERT INTO contact VALUES ('%s', 'Noé', 'noe@lumen.example', now())".formatted(there));
    run(
        """
        INSERT INTO notice (notice_id, account_id, kind, about, occasion, subject, facts, created_at)
        VALUES ('%s', '%s', 'SERVICE_TERMINATED', '%s', '', 'Fin', '{"seats":2,"lastDay":"2026-10-31"}', now())
        """
            .formatted(UUID.randomUUID(), left, left));

    migrateTo("2");

    assertEquals(
        "noe@lumen.example", text("SELECT email FROM contact WHERE primary_email IS NULL"));
    assertEquals(
        left + " 2026-10-31",
        text("SELECT account_id || ' ' || last_day FROM company WHERE has_left"));
    assertEquals("1", text("SELECT count(*) FROM company"));
  }

  @Test
  void an_instance_of_the_first_version_still_remembers_contacts() throws SQLException {
    migrateTo("2");

    assertTrue(
        run(
                "INSERT INTO contact (account_id, name, email, since) VALUES ('%s', 'A', 'a@b.fr', now())"
                    .formatted(UUID.randomUUID()))
            == 1);
  }

  private static void migrateTo(String version) {
    var database = OfficeTestResource.postgres();
    Flyway.configure()
        .dataSource(database.jdbcUrl("support"), "support", database.password("support"))
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .locations("db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private static void asAdministrator(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int run(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("support");
        var statement = connection.createStatement()) {
      connection.setSchema(SCHEMA);
      return statement.executeUpdate(sql);
    }
  }

  private static String text(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("support");
        var statement = connection.createStatement()) {
      connection.setSchema(SCHEMA);
      try (var row = statement.executeQuery(sql)) {
        assertTrue(row.next());
        return row.getString(1);
      }
    }
  }
}
