package com.ooma.office.testing.release;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.machine.TemporaryFolder;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;

/// A service's schema as the last release left it, with all that was in it, beside the present one.
///
/// Its tables are made by the migrations that the release had, which stay as they were; the relay's
/// position is that of this server, so that whatever is in the outbox is told again.
final class ReleasedSchema {

  private static final String HISTORY = "flyway_schema_history";

  /// Where a script of the history is: `db/kernel/…` or `db/migration/…`.
  private static final List<Path> RESOURCES =
      List.of(Path.of("../shared-kernel/src/main/resources"), Path.of("src/main/resources"));

  private final String service;
  private final TableFile file;
  private final OfficeDatabase database = OfficeTestResource.postgres();

  ReleasedSchema(String service) {
    this.service = service;
    this.file = TableFile.of(service);
  }

  static String name(String service) {
    return service + "_released";
  }

  void restore() throws SQLException, IOException {
    try (var connection = database.administrator()) {
      execute(connection, "DROP SCHEMA IF EXISTS " + name(service) + " CASCADE");
      execute(connection, "CREATE SCHEMA " + name(service) + " AUTHORIZATION " + service);
      migrate();
      connection.setSchema(name(service));
      execute(connection, "SET session_replication_role = replica"); // no triggers, no foreign keys
      for (var table : file.tables()) {
        if (!table.name().equals(HISTORY)) {
          load(connection, table);
        }
      }
      for (var sequence : file.sequences()) {
        execute(connection, sequence);
      }
    }
  }

  private void migrate() throws IOException {
    var scripts = file.table(HISTORY).texts("script");
    var folder = TemporaryFolder.ofThisJvm("released-" + service);
    for (var script : scripts) {
      Files.copy(migration(script), folder.resolve(Path.of(script).getFileName()));
    }
    var flyway =
        Flyway.configure()
            .dataSource(database.jdbcUrl(name(service)), service, database.password(service))
            .schemas(name(service))
            .defaultSchema(name(service))
            .outOfOrder(true)
            .locations("filesystem:" + folder)
            .load();
    flyway.migrate();
    var made =
        Stream.of(flyway.info().applied()).map(MigrationInfo::getChecksum).map(String::valueOf);
    if (!made.sorted()
        .toList()
        .equals(file.table(HISTORY).texts("checksum").stream().sorted().toList())) {
      throw new AssertionError("The migrations of the last release are not what they were");
    }
  }

  private static Path migration(String script) {
    return RESOURCES.stream()
        .map(folder -> folder.resolve(script))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("The last release had " + script));
  }

  private static void load(Connection connection, TableFile.Table table) throws SQLException {
    execute(connection, "DELETE FROM " + table.name()); // what a migration put in
    var rows = String.join("\n", table.rows());
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY %s (%s) FROM STDIN".formatted(table.name(), table.columns()),
              new StringReader(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
