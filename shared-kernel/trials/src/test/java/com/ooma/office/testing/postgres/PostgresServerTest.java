package com.ooma.office.testing.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  @TempDir Path folder;

  @Test
  void keeps_its_data_from_one_start_to_the_next() throws SQLException {
    try (var server = start()) {
      write(server.database(), 1);
    }
    try (var server = start()) {
      assertEquals(1, read(server.database()));
    }
  }

  @Test
  void lets_nobody_in_by_the_passwords_of_tests_once_it_has_others() throws SQLException {
    try (var server = start()) {
      write(server.database(), 5);
    }
    var passwords =
        new DatabasePasswords(
            OfficeDatabase.roles().stream()
                .collect(Collectors.toMap(Function.identity(), role -> "secret of " + role)));
    for (int i = 0; i < 2; i++) {
      try (var server = PostgresServer.at(data(), 0, passwords)) {
        assertEquals(5, read(server.database()));
        var known = new OfficeDatabase(server.port());
        assertThrows(SQLException.class, known::administrator);
        for (var role : OfficeDatabase.roles()) {
          assertThrows(SQLException.class, () -> known.connect(role));
        }
      }
    }
  }

  @Test
  void comes_back_after_it_was_killed() throws SQLException {
    var killed = start();
    write(killed.database(), 2);
    killed.kill();
    killed.close();
    assertTrue(Files.exists(data().resolve("postmaster.pid")), "nothing to recover from");
    try (var server = start()) {
      assertEquals(2, read(server.database()));
    }
  }

  @Test
  void replaces_a_server_that_outlived_its_jvm() throws Exception {
    var jvm =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName(),
                data().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals("written", jvm.inputReader().readLine());
    jvm.destroyForcibly().waitFor();
    var orphan = Postmaster.of(data().toRealPath()).process().orElseThrow();
    try (var server = start()) {
      assertEquals(3, read(server.database()));
      assertFalse(runs(orphan));
    }
  }

  /// A JVM that starts a server and waits to be killed.
  static final class Starter {
    public static void main(String[] data) throws Exception {
      write(PostgresServer.at(Path.of(data[0]), 0).database(), 3);
      System.out.println("written");
      Thread.sleep(60_000);
    }
  }

  @Test
  void leaves_another_process_alone_that_got_a_dead_servers_id() throws Exception {
    start().close();
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(data().resolve("postmaster.pid"), stranger.pid() + "\n" + data() + "\n");
      start().close();
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void begins_anew_when_its_first_start_was_interrupted() throws Exception {
    start().close();
    Files.delete(data().resolve("office.complete"));
    Files.delete(data().resolve("PG_VERSION"));
    try (var server = start()) {
      write(server.database(), 4);
      assertEquals(4, read(server.database()));
    }
  }

  @Test
  void leaves_no_process_behind() throws IOException {
    var server = start();
    var postmaster = Postmaster.of(data().toRealPath()).process().orElseThrow();
    server.close();
    assertFalse(runs(postmaster));
  }

  /// A process that ended but was not waited for still has an id, and no command line.
  private static boolean runs(ProcessHandle process) {
    return process.info().commandLine().isPresent();
  }

  private Path data() {
    return folder.resolve("postgres");
  }

  private PostgresServer start() {
    return PostgresServer.at(data(), 0);
  }

  private static void write(OfficeDatabase database, int value) throws SQLException {
    try (var connection = database.connect("ordering");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept AS SELECT " + value);
    }
  }

  private static int read(OfficeDatabase database) throws SQLException {
    try (var connection = database.connect("ordering");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
