package com.ooma.office.testing.postgres;

import com.ooma.office.testing.machine.FreePort;
import com.ooma.office.testing.machine.PrivateFiles;
import com.ooma.office.testing.machine.QuietLogs;
import com.ooma.office.testing.machine.TemporaryFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// A real Postgres 18 in processes of its own, with the suite's database, roles and schemas.
///
/// It starts again on the same folder after anything, including SIGKILL; the caller sees to it that
/// one server at a time has a folder.
public final class PostgresServer implements AutoCloseable {

  private static final String KNOWN_TO_ALL = "";
  private static final String SECRET = "secret passwords";

  private final EmbeddedPostgres server;
  private final Postmaster postmaster;
  private final OfficeDatabase database;

  private PostgresServer(EmbeddedPostgres server, Path data, DatabasePasswords passwords) {
    this.server = server;
    this.postmaster = Postmaster.of(data);
    this.database = new OfficeDatabase(server.getPort(), passwords);
  }

  /// As [#at(Path, int, DatabasePasswords)], with passwords that are no secret.
  public static PostgresServer at(Path data, int port) {
    return at(data, port, DatabasePasswords.knownToAll());
  }

  /// Starts on `data`, which is made if missing and kept afterwards; the server's log is written
  /// beside it.
  ///
  /// @param port 0 for a free one
  /// @param passwords those of the first start; a folder whose passwords were known to all gets
  ///   secret ones
  public static PostgresServer at(Path data, int port, DatabasePasswords passwords) {
    QuietLogs.hush();
    try {
      var folder = prepare(data);
      if (!passwords.areKnownToAll() && isKnownToAll(folder)) {
        try (var server = started(folder, port, DatabasePasswords.knownToAll())) {
          server.database.admitAdministratorBy(passwords.of(OfficeDatabase.ADMINISTRATOR));
        }
      }
      var server = started(folder, port, passwords);
      server.database.create();
      PrivateFiles.write(complete(folder), passwords.areKnownToAll() ? KNOWN_TO_ALL : SECRET);
      PrivateFiles.close(folder.resolve("epg-lock")); // the library's own
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("Postgres did not start on port " + port, e);
    } catch (SQLException e) {
      throw new IllegalStateException("Postgres refused its roles", e);
    }
  }

  private static PostgresServer started(Path folder, int port, DatabasePasswords passwords)
      throws IOException {
    return new PostgresServer(
        Processes.start(folder, FreePort.orNext(port), passwords.of(OfficeDatabase.ADMINISTRATOR)),
        folder,
        passwords);
  }

  /// Starts on a copy of what `leader` has, in the folder `data`, and follows it: from when this
  /// returns, a commit there is told as done once it is written here as well. It answers reading
  /// questions only, until [#promote].
  ///
  /// @param data what is there is dropped
  /// @param port 0 for a free one
  public static PostgresServer following(PostgresServer leader, Path data, int port) {
    try {
      endLeftover(data);
      TemporaryFolder.delete(data);
      var passwords = leader.database.passwords();
      BaseBackup.copy(leader.database, leader.postmaster.data(), data);
      var folder = data.toRealPath();
      Replication.follow(leader.database, folder);
      var server = started(folder, port, passwords);
      Replication.waitForFollower(leader.database);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("No server follows on port " + port, e);
    } catch (SQLException e) {
      throw new IllegalStateException("No server follows on port " + port, e);
    }
  }

  /// Keeps its log, piece by piece, in the folder `archive`, from when it starts the next time.
  public void archiveTo(Path archive) {
    try {
      PointInTime.archive(database, archive);
    } catch (SQLException e) {
      throw new IllegalStateException("The server on port " + port() + " keeps no archive", e);
    }
  }

  /// Copies what it has into the folder `backup`, which must not exist, while it works.
  public void backUp(Path backup) {
    try {
      BaseBackup.copy(database, postmaster.data(), backup);
    } catch (SQLException e) {
      throw new IllegalStateException("The server on port " + port() + " is not copied", e);
    }
  }

  /// Starts on a copy of `backup`, in the folder `data`, as all was at `moment`: what the archive
  /// has of later commits is left out, and the server goes its own way from there.
  ///
  /// @param data what is there is dropped
  public static PostgresServer restored(
      Path backup, Path archive, Instant moment, Path data, int port, DatabasePasswords passwords) {
    try {
      endLeftover(data);
      TemporaryFolder.delete(data);
      PointInTime.prepare(backup, archive, moment, data);
      var server = started(data.toRealPath(), port, passwords);
      PointInTime.awaitEnd(server.database);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("No server is restored on port " + port, e);
    } catch (SQLException e) {
      throw new IllegalStateException("No server is restored on port " + port, e);
    }
  }

  /// Has all that was committed until now in the archive when this returns.
  public void finishArchive() {
    try {
      PointInTime.finishArchive(database);
    } catch (SQLException e) {
      throw new IllegalStateException("The server on port " + port() + " archives nothing", e);
    }
  }

  /// Follows nobody any more, and takes writes. The one it followed must be gone for good.
  public void promote() {
    try {
      Replication.promote(database);
    } catch (SQLException e) {
      throw new IllegalStateException("The server on port " + port() + " goes on following", e);
    }
  }

  /// Starts on a free port and a new folder; both go with this JVM.
  public static PostgresServer temporary() {
    TemporaryFolder.sweep(folder -> endLeftover(folder.resolve("postgres")));
    var folder = TemporaryFolder.create("database");
    var server = at(folder.resolve("postgres"), 0);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.kill();
              TemporaryFolder.delete(folder);
            }));
    return server;
  }

  /// Ends a server on `data` that outlived the JVM it was started from, if there is one.
  public static void endLeftover(Path data) {
    try {
      if (Files.exists(data)) {
        Postmaster.of(data.toRealPath()).end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The server's main process, while it lives; the others are its children.
  public Optional<ProcessHandle> process() {
    return postmaster.process();
  }

  public int port() {
    return database.port();
  }

  public OfficeDatabase database() {
    return database;
  }

  /// Kills the server as a failing machine would.
  public void kill() {
    postmaster.kill();
  }

  /// Stops every process of the server where it is, until [#resume].
  public void pause() {
    signal("STOP");
  }

  public void resume() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      postmaster.signal(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      if (postmaster.process().isPresent()) {
        postmaster.end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path prepare(Path data) throws IOException {
    Files.createDirectories(data);
    endLeftover(data);
    var folder = data.toRealPath();
    if (!Files.exists(complete(folder)) && Files.exists(folder.resolve("pg_wal"))) {
      // a first start that was interrupted: nothing is in it yet
      TemporaryFolder.delete(folder);
      Files.createDirectories(folder);
    }
    return folder;
  }

  private static boolean isKnownToAll(Path data) throws IOException {
    return Files.exists(complete(data)) && Files.readString(complete(data)).equals(KNOWN_TO_ALL);
  }

  /// Marks a folder in which everything was made, and what its passwords are.
  private static Path complete(Path data) {
    return data.resolve("office.complete");
  }
}
