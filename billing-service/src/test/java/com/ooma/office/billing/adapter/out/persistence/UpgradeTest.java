package com.ooma.office.billing.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database that was in use before prices were kept goes on with what it had.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class UpgradeTest {

  private static final String SCHEMA = "billing_of_last_week";

  private static final String USED =
      """
      INSERT INTO subscription
        (account_id, legal_name, siren, billing_address, sealed_card, customer_since, anchor, next_period_start)
      VALUES ('00000000-0000-0000-0000-00000000000a', 'Lumen', '123456782', '{}', '\\x00', now(), '2026-01-10',
        '2026-01-10');
      INSERT INTO subscription (account_id) VALUES ('00000000-0000-0000-0000-00000000000b');
      INSERT INTO item (account_id, place, product, seat_id, starts_on, ends_on)
      VALUES ('00000000-0000-0000-0000-00000000000a', 0, 'SEAT', gen_random_uuid(), '2026-01-10', NULL),
        ('00000000-0000-0000-0000-00000000000a', 1, 'SEAT', gen_random_uuid(), NULL, '1970-01-01'),
        ('00000000-0000-0000-0000-00000000000a', 2, 'INTERNATIONAL_PLAN', NULL, '2026-01-10', NULL),
        ('00000000-0000-0000-0000-00000000000a', 3, 'ADDITIONAL_NUMBER', NULL, '2026-01-10', '2026-01-12');
      """;

  @BeforeEach
  void the_first_version() throws SQLException {
    asAdministrator("CREATE SCHEMA " + SCHEMA + " AUTHORIZATION billing");
    migrateTo("1");
    execute(USED);
  }

  @AfterEach
  void is_gone() throws SQLException {
    asAdministrator("DROP SCHEMA " + SCHEMA + " CASCADE");
  }

  @Test
  void items_keep_the_price_they_were_sold_at() throws SQLException {
    migrateTo("2");

    assertEquals(
        List.of("5000", "5000", "1000", "1000"),
        texts("SELECT monthly_ttc_cents FROM item ORDER BY place"));
  }

  @Test
  void customers_may_have_orders_whose_prices_were_not_kept() throws SQLException {
    migrateTo("2");

    assertEquals(
        List.of("t", "f"), texts("SELECT unheard_orders FROM subscription ORDER BY account_id"));
  }

  @Test
  void seats_are_known_before_their_phones_and_departures_before_their_day() throws SQLException {
    migrateTo("2");

    execute(
        """
        INSERT INTO item (account_id, place, product, seat_id, order_id, monthly_ttc_cents)
        VALUES ('00000000-0000-0000-0000-00000000000b', 0, 'SEAT', gen_random_uuid(), gen_random_uuid(), 5501);
        UPDATE subscription SET leaves_on = '2026-01-10', next_period_start = NULL WHERE siren IS NOT NULL;
        """);
    assertThrows(
        SQLException.class,
        () -> execute("UPDATE subscription SET leaves_on = NULL WHERE siren IS NOT NULL"));
    assertThrows(
        SQLException.class,
        () -> execute("UPDATE item SET monthly_ttc_cents = NULL WHERE product <> 'SEAT'"));
  }

  private static void migrateTo(String version) {
    var database = OfficeTestResource.postgres();
    Flyway.configure()
        .dataSource(database.jdbcUrl("billing"), "billing", database.password("billing"))
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

  private static void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static Connection connect() throws SQLException {
    var connection = OfficeTestResource.postgres().connect("billing");
    connection.setSchema(SCHEMA);
    return connection;
  }
}
