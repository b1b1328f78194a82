package com.ooma.office.testing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A server as it was at a moment: a base backup, and the log as far as it was kept until then
/// (PostgreSQL's manual, "Continuous Archiving and Point-in-Time Recovery").
final class PointInTime {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// As this setting takes it, which knows no `Z`.
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private PointInTime() {}

  static void archive(OfficeDatabase server, Path archive) throws SQLException {
    try (var session = server.administrator();
        var statement = session.createStatement()) {
      statement.execute("ALTER SYSTEM SET archive_mode = 'on'");
      statement.execute(
          "ALTER SYSTEM SET archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'"
              .formatted(archive));
    }
  }

  /// Begins a new piece of the log, and waits until the one before it is kept.
  static void finishArchive(OfficeDatabase server) throws SQLException {
    try (var session = server.administrator();
        var statement = session.createStatement()) {
      String last;
      try (var row =
          statement.executeQuery("SELECT pg_walfile_name(pg_current_wal_lsn()), pg_switch_wal()")) {
        row.next();
        last = row.getString(1);
      }
      ServerState.await(
          server,
          "SELECT last_archived_wal >= '%s' FROM pg_stat_archiver".formatted(last),
          PATIENCE,
          "The archive stands still");
    }
  }

  /// Makes the folder `data` of a copy that goes as far as `moment`, and no further.
  static void prepare(Path backup, Path archive, Instant moment, Path data) throws IOException {
    BaseBackup.copyFiles(backup, data);
    Files.createFile(data.resolve("recovery.signal"));
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        """
        restore_command = 'cp "%s/%%f" "%%p"'
        recovery_target_time = '%s'
        recovery_target_action = 'promote'
        """
            .formatted(archive, MOMENT.format(moment)),
        StandardOpenOption.APPEND);
  }

  static void awaitEnd(OfficeDatabase server) throws SQLException {
    ServerState.await(
        server, "SELECT NOT pg_is_in_recovery()", PATIENCE, "The restore does not end");
  }
}
