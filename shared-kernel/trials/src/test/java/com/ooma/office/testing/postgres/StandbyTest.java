package com.ooma.office.testing.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandbyTest {

  private static final String READ_ONLY = "25006";

  @TempDir Path folder;

  @Test
  void has_every_commit_before_it_is_told_and_goes_on_with_them() throws Exception {
    var leader = PostgresServer.at(folder.resolve("first"), 0);
    execute(leader, "CREATE TABLE kept (number int PRIMARY KEY)");
    try (var standby = PostgresServer.following(leader, folder.resolve("second"), 0)) {
      execute(leader, "INSERT INTO kept VALUES (1)");
      var refused =
          assertThrows(SQLException.class, () -> execute(standby, "INSERT INTO kept VALUES (2)"));
      assertEquals(READ_ONLY, refused.getSQLState());
      waitsWhilePaused(leader, standby);
      leader.kill();
      leader.close();
      standby.promote();
      execute(standby, "INSERT INTO kept VALUES (4)");
      assertEquals("{1,3,4}", kept(standby));
      try (var next = PostgresServer.following(standby, folder.resolve("first"), 0)) {
        execute(standby, "INSERT INTO kept VALUES (5)");
        standby.kill();
        next.promote();
        assertEquals("{1,3,4,5}", kept(next));
      }
    }
  }

  private static void waitsWhilePaused(PostgresServer leader, PostgresServer standby)
      throws Exception {
    standby.pause();
    var commit =
        CompletableFuture.runAsync(() -> {
          try {
            execute(leader, "INSERT INTO kept VALUES (3)");
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThrows(TimeoutException.class, () -> commit.get(700, TimeUnit.MILLISECONDS));
    standby.resume();
    commit.get(10, TimeUnit.SECONDS);
  }

  private static void execute(PostgresServer server, String sql) throws SQLException {
    try (var session = server.database().administrator();
        var statement = session.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String kept(PostgresServer server) throws SQLException {
    try (var session = server.database().administrator();
        var statement = session.createStatement();
        var row = statement.executeQuery("SELECT array_agg(number ORDER BY number) FROM kept")) {
      row.next();
      return row.getString(1);
    }
  }
}
