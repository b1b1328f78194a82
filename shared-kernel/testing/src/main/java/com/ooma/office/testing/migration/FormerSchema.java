package com.ooma.office.testing.migration;

import com.ooma.office.testing.OfficeTestResource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A service's schema as its first migration left it, beside the present one: a test puts rows in,
/// migrates further, and looks at what became of them. Each test has a new one.
///
/// Use: `@RegisterExtension final FormerSchema former = FormerSchema.of("ordering")`.
public final class FormerSchema implements BeforeEachCallback, AfterEachCallback {

  private static final String FIRST = "1";

  private final String service;
  private final String schema;

  private FormerSchema(String service) {
    this.service = service;
    this.schema = service + "_before";
  }

  public static FormerSchema of(String service) {
    return new FormerSchema(service);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    drop();
    asAdministrator("CREATE SCHEMA " + schema + " AUTHORIZATION " + service);
    migrateTo(FIRST);
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    drop();
  }

  /// Runs the kernel's migrations, and the service's own up to `version`.
  public void migrateTo(String version) {
    var database = OfficeTestResource.postgres();
    Flyway.configure()
        .dataSource(database.jdbcUrl(service), service, database.password(service))
        .schemas(schema)
        .defaultSchema(schema)
        .locations("db/kernel", "db/migration")
        .target(version)
        .load()
        .migrate();
  }

  /// With the rights of the service.
  public void run(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The first column of each row.
  public List<String> texts(String sql) throws SQLException {
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

  private Connection connect() throws SQLException {
    var connection = OfficeTestResource.postgres().connect(service);
    connection.setSchema(schema);
    return connection;
  }

  private void drop() throws SQLException {
    asAdministrator("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
  }

  private static void asAdministrator(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
