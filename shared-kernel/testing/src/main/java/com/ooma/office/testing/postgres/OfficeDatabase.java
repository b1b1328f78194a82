package com.ooma.office.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// The suite's database on a local server: how each service's role, and the administrator, come in.
///
/// @param port where the server listens on the loopback interface
public record OfficeDatabase(int port, DatabasePasswords passwords) {

  public static final String ADMINISTRATOR = "postgres";

  private static final List<String> SERVICES =
      List.of("ordering", "provisioning", "porting", "support", "billing");

  /// Of a test's server.
  public OfficeDatabase(int port) {
    this(port, DatabasePasswords.knownToAll());
  }

  /// The administrator's and the services' roles.
  public static List<String> roles() {
    return Stream.concat(Stream.of(ADMINISTRATOR), SERVICES.stream()).toList();
  }

  /// @param service also the name of its role and of its schema
  public String jdbcUrl(String service) {
    return url("office") + "?currentSchema=" + service;
  }

  public String password(String service) {
    return passwords.of(service);
  }

  /// A connection with the rights of `service` and no more.
  public Connection connect(String service) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(service), service, password(service));
  }

  /// A connection to `office` that may do anything.
  public Connection administrator() throws SQLException {
    return administrator("office");
  }

  /// Makes the database, the roles and the schemas as far as they are missing.
  void create() throws SQLException {
    try (var connection = administrator("postgres");
        var statement = connection.createStatement()) {
      if (!exists(statement)) {
        statement.execute("CREATE DATABASE office");
      }
    }
    try (var connection = administrator();
        var statement = connection.createStatement()) {
      for (var service : SERVICES) {
        tell(connection, service);
      }
      statement.execute(resource("roles.sql"));
    }
  }

  /// Gives the administrator another password; the services get theirs at the next [#create].
  void admitAdministratorBy(String password) throws SQLException {
    try (var connection = administrator();
        var format =
            connection.prepareStatement("SELECT format('ALTER ROLE postgres PASSWORD %L', ?)");
        var statement = connection.createStatement()) {
      format.setString(1, password);
      try (var row = format.executeQuery()) {
        row.next();
        statement.execute(row.getString(1));
      }
    }
  }

  /// A parameter of the session, so that no password is part of a statement, which logs may show.
  private void tell(Connection connection, String service) throws SQLException {
    try (var parameter =
        connection.prepareStatement("SELECT set_config('office.' || ?, ?, false)")) {
      parameter.setString(1, service);
      parameter.setString(2, password(service));
      parameter.execute();
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = 'office'")) {
      return found.next();
    }
  }

  private Connection administrator(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ADMINISTRATOR, passwords.of(ADMINISTRATOR));
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  static String resource(String name) {
    try (var in = OfficeDatabase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
