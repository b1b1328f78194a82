package com.ooma.office.local.process;

import com.ooma.office.testing.postgres.DatabasePasswords;
import com.ooma.office.testing.postgres.OfficeDatabase;
import com.ooma.office.testing.postgres.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The database server, which is several processes; what is done is done to all of them.
public final class PostgresProcess implements StackProcess, AutoCloseable {

  private final DatabasePasswords passwords;
  private Path data;
  private int port;
  private PostgresServer server;
  private @Nullable Standby standby;

  private PostgresProcess(Path data, int port, DatabasePasswords passwords) {
    this.data = data;
    this.port = port;
    this.passwords = passwords;
    this.server = PostgresServer.at(data, port, passwords);
  }

  /// Started, and accepting connections, when this returns.
  public static PostgresProcess at(Path data, int port, DatabasePasswords passwords) {
    return new PostgresProcess(data, port, passwords);
  }

  public synchronized OfficeDatabase database() {
    return new OfficeDatabase(port, passwords);
  }

  public synchronized Optional<ProcessHandle> process() {
    return server.process();
  }

  /// Starts a second server on `folder` that follows this one: from when this returns, each commit
  /// waits until it is there as well.
  public synchronized void attachStandby(Path folder, int standbyPort) {
    standby =
        new Standby(folder, standbyPort, PostgresServer.following(server, folder, standbyPort));
  }

  /// The standby takes the place of this server, which must be gone; it stays on its own port.
  public synchronized void promoteStandby() {
    var promoted = Objects.requireNonNull(standby, "There is no standby");
    standby = null;
    promoted.server().promote();
    server.close();
    data = promoted.data();
    port = promoted.port();
    server = promoted.server();
  }

  /// Keeps its log in the folder `archive` from now on; to be called before anybody uses it.
  public synchronized void archiveTo(Path archive) {
    server.archiveTo(archive);
    server.close();
    server = PostgresServer.at(data, port, passwords);
  }

  public synchronized void backUp(Path backup) {
    server.backUp(backup);
  }

  /// Has all that was committed until now in the archive when this returns.
  public synchronized void finishArchive() {
    server.finishArchive();
  }

  /// Another server takes the place of this one, on the same port, with what this one had at
  /// `moment`.
  ///
  /// @param folder its own; what is there is dropped
  public synchronized void restore(Path backup, Path archive, Instant moment, Path folder) {
    server.close();
    data = folder;
    server = PostgresServer.restored(backup, archive, moment, folder, port, passwords);
  }

  public synchronized int port() {
    return port;
  }

  @Override
  public String name() {
    return "Postgres";
  }

  @Override
  public long pid() {
    return process().map(ProcessHandle::pid).orElse(0L);
  }

  @Override
  public synchronized void start() {
    if (process().isEmpty()) {
      server.close();
      server = PostgresServer.at(data, port, passwords);
    }
  }

  @Override
  public boolean awaitReady(Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (process().isPresent() && Instant.now().isBefore(deadline)) {
      try (var connection = database().administrator()) {
        return connection.isValid(1);
      } catch (SQLException _) {
        Thread.sleep(50);
      }
    }
    return false;
  }

  @Override
  public synchronized void kill() {
    server.kill();
  }

  @Override
  public synchronized void pause() {
    server.pause();
  }

  @Override
  public synchronized void resume() {
    server.resume();
  }

  @Override
  public synchronized void close() {
    server.resume();
    server.close();
    if (standby != null) {
      standby.server().close();
    }
  }

  private record Standby(Path data, int port, PostgresServer server) {}
}
