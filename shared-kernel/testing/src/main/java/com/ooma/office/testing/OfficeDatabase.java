package com.ooma.office.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// The suite's database on a local server: how each service's role, and the administrator, come in.
///
/// @param port where the server listens on the loopback interface
public record OfficeDatabase(int port) {

  static final String ADMINISTRATOR = "postgres";
  static final String ADMINISTRATOR_PASSWORD = "postgres-sandbox";

  /// @param service also the name of its role and of its schema
  public String jdbcUrl(String service) {
    return url("office") + "?currentSchema=" + service;
  }

  public String password(String service) {
    return service + "-sandbox";
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
      statement.execute(resource("roles.sql"));
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = 'office'")) {
      return found.next();
    }
  }

  private Connection administrator(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
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
