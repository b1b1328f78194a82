package com.ooma.office.bench.ground;

import static java.util.Objects.requireNonNull;

import com.ooma.office.testing.credential.SealingKeysets;
import com.ooma.office.testing.credential.SecretsKeyset;
import com.ooma.office.testing.credential.StandardWebhooks;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.credential.VoucherKeys;
import com.ooma.office.testing.postgres.OfficeDatabase;
import com.ooma.office.testing.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What figures are measured on: a database server and a broker, each in processes of their own,
/// and services from the normal build. Closing it ends all of them.
public final class Ground implements AutoCloseable {

  private static final List<String> BROKER =
      List.of("-XX:+UseSerialGC", "-Xmx512m", "--sun-misc-unsafe-memory-access=allow");

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Path repository;
  private final Path folder;
  private final int port;
  private final boolean profiled;
  private final Tokens tokens = Tokens.generate();
  private final String keyset = SecretsKeyset.generate();
  private final SealingKeysets cards = SealingKeysets.generate();
  private final String voucherKeyset = VoucherKeys.generate();
  private final String carrierSecret = StandardWebhooks.newSecret();
  private @Nullable PostgresServer postgres;
  private @Nullable Child broker;

  private Ground(Path repository, Path folder, int port, boolean profiled) {
    this.repository = repository;
    this.folder = folder;
    this.port = port;
    this.profiled = profiled;
  }

  /// Starts the server and the broker on a new folder.
  ///
  /// @param port the first of a range of 100 that are free
  /// @param profiled whether services record themselves with Flight Recorder
  public static Ground prepare(Path repository, Path folder, int port, boolean profiled)
      throws Exception {
    Runfolder.renew(folder);
    var ground = new Ground(repository, folder, port, profiled);
    try {
      ground.start();
      return ground;
    } catch (Exception e) {
      ground.close();
      throw e;
    }
  }

  private void start() throws Exception {
    Files.writeString(folder.resolve("jwks.json"), tokens.jwks());
    var data = folder.resolve("postgres");
    try (var first = PostgresServer.at(data, port + 50)) {
      prepare(first.database());
    }
    var server = PostgresServer.at(data, port + 50);
    postgres = server;
    parts.push(server);
    var started =
        Child.java(
            BROKER,
            BrokerMain.class,
            folder.resolve("broker.log"),
            folder.resolve("kafka").toString(),
            Integer.toString(port + 51),
            Integer.toString(port + 52));
    broker = started;
    parts.push(started);
    started.await(BrokerMain.READY);
  }

  /// Settings that need a restart, or that keep the server's own housekeeping out of short runs.
  private static void prepare(OfficeDatabase database) throws SQLException {
    try (var connection = database.administrator();
        var statement = connection.createStatement()) {
      statement.execute("ALTER SYSTEM SET track_commit_timestamp = on");
      statement.execute("ALTER SYSTEM SET max_wal_size = '4GB'");
      statement.execute("ALTER SYSTEM SET checkpoint_timeout = '15min'");
    }
  }

  /// Starts a service and waits until it is ready.
  public ServiceUnderTest service(String name) throws IOException, InterruptedException {
    return service(name, Map.of());
  }

  /// The same with settings that only it has.
  public ServiceUnderTest service(String name, Map<String, String> particular)
      throws IOException, InterruptedException {
    var service = new ServiceUnderTest(this, name, particular);
    parts.push(service);
    service.start();
    return service;
  }

  /// Keeps something that ends with the ground.
  public <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  /// Starts a process that ends with the ground, if not before.
  public Child child(List<String> options, Class<?> main, String... arguments) {
    var child = Child.java(options, main, folder.resolve(main.getSimpleName() + ".log"), arguments);
    parts.push(child);
    return child;
  }

  public Path repository() {
    return repository;
  }

  public Path folder() {
    return folder;
  }

  public int port() {
    return port;
  }

  boolean profiled() {
    return profiled;
  }

  public Tokens tokens() {
    return tokens;
  }

  public String keyset() {
    return keyset;
  }

  SealingKeysets cards() {
    return cards;
  }

  /// With which carrier-alpha signs.
  public String carrierSecret() {
    return carrierSecret;
  }

  String voucherKeyset() {
    return voucherKeyset;
  }

  public OfficeDatabase database() {
    return requireNonNull(postgres).database();
  }

  /// What the server says, and logs if it is told to.
  public Path databaseLog() {
    return folder.resolve("postgres.log");
  }

  public ProcessHandle postgres() {
    return requireNonNull(postgres).process().orElseThrow();
  }

  public ProcessHandle broker() {
    return requireNonNull(broker).handle();
  }

  public int mailPort() {
    return port + 53;
  }

  public String bootstrap() {
    return "127.0.0.1:" + (port + 51);
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        System.err.println("A part did not end well: " + e);
      }
    }
  }
}
