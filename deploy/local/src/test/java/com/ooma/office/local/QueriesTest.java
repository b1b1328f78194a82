package com.ooma.office.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.testing.postgres.PostgresServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The cluster's database: what makes its schemas (`schemas.sql`), and what its exporter asks of
/// them (`deploy/observability/queries.yaml`), on the tables that the services' migrations make.
class QueriesTest {

  private static final Path ROOT = StackOptions.repositoryAround(Path.of(""));
  private static PostgresServer server;

  @BeforeAll
  static void schemas_of_all_services() throws IOException, SQLException {
    server = PostgresServer.temporary();
    try (var connection = server.database().administrator()) {
      execute(connection, ROOT.resolve("deploy/kubernetes/base/platform/schemas.sql"));
    }
    for (var service : OfficeService.values()) {
      try (var connection = server.database().connect(service.id())) {
        for (var migration : migrations(service)) {
          execute(connection, migration);
        }
      }
    }
  }

  @Test
  void every_query_answers_with_the_columns_that_it_names() throws Exception {
    var queries = new ObjectMapper(new YAMLFactory()).readTree(file("queries.yaml"));
    try (var connection = asExporter()) {
      for (var query : queries.properties()) {
        answer(connection, query.getKey(), query.getValue());
      }
    }
  }

  @Test
  void an_event_counts_until_the_relay_has_seen_it() throws Exception {
    change(
        """
        INSERT INTO ordering.outbox (event_id, type, account_id, aggregate_id, sequence, occurred_at, payload)
        VALUES (gen_random_uuid(), 't', gen_random_uuid(), gen_random_uuid(), 1, now() - interval '1 minute', '')\
        """);
    assertTrue(oldestOf("ordering").compareTo(BigDecimal.valueOf(60)) >= 0);
    assertEquals(0, oldestOf("billing").signum());

    change("UPDATE ordering.relay_cursor SET seen = pg_current_snapshot()");
    assertEquals(0, oldestOf("ordering").signum());
  }

  private static void answer(Connection connection, String name, JsonNode query)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query.get("query").asText())) {
      for (var metric : query.get("metrics")) {
        var column = metric.fieldNames().next();
        assertTrue(rows.findColumn(column) > 0, name);
        assertTrue(metric.get(column).hasNonNull("description"), name + "." + column);
      }
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          assertNotNull(rows.getObject(i), name + "." + rows.getMetaData().getColumnLabel(i));
        }
      }
    }
  }

  private static BigDecimal oldestOf(String service) throws Exception {
    var query =
        new ObjectMapper(new YAMLFactory())
            .readTree(file("queries.yaml"))
            .at("/office_outbox/query");
    try (var connection = asExporter();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query.asText())) {
      while (rows.next()) {
        if (rows.getString("service").equals(service)) {
          return rows.getBigDecimal("oldest_seconds");
        }
      }
    }
    throw new AssertionError(service + " is not asked for");
  }

  /// With no more rights than the exporter has.
  private static Connection asExporter() throws SQLException {
    var connection = server.database().administrator();
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE pg_monitor; SET default_transaction_read_only = on");
    }
    return connection;
  }

  private static void change(String sql) throws SQLException {
    try (var connection = server.database().administrator();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void execute(Connection connection, Path script) throws IOException, SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(Files.readString(script));
    }
  }

  private static String file(String name) throws IOException {
    return Files.readString(ROOT.resolve("deploy/observability").resolve(name));
  }

  /// In the order in which Flyway takes them: `V0_2` before `V0_10` before `V1`.
  private static List<Path> migrations(OfficeService service) throws IOException {
    try (var kernel = Files.list(ROOT.resolve("shared-kernel/src/main/resources/db/kernel"));
        var own =
            Files.list(ROOT.resolve(service.id() + "-service/src/main/resources/db/migration"))) {
      return Stream.concat(kernel, own)
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted(Comparator.comparing(QueriesTest::version, Arrays::compare))
          .toList();
    }
  }

  private static int[] version(Path migration) {
    var name = migration.getFileName().toString();
    return Stream.of(name.substring(1, name.indexOf("__")).split("_"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
