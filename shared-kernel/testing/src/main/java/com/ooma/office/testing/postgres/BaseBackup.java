package com.ooma.office.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/// A copy of a running server's files, from which another one can be started that follows it, or
/// goes as far as its log was kept. Made by hand, as the embedded server has no `pg_basebackup`
/// (PostgreSQL's manual, "Making a Base Backup Using the Low Level API").
final class BaseBackup {

  /// What a new server makes for itself: folders whose content is the old one's own.
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_internal.init", "standby.signal");

  private BaseBackup() {}

  /// Copies the files in `from` into the folder `to`, which must not exist.
  static void copy(OfficeDatabase running, Path from, Path to) throws SQLException {
    try (var session = running.administrator();
        var statement = session.createStatement()) {
      statement.execute("SELECT pg_backup_start('copy', fast => true)");
      copyFiles(from, to);
      Files.writeString(to.resolve("backup_label"), label(statement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tells the copy where it begins. It waits for no archive: its reader gets the log otherwise.
  private static String label(Statement statement) throws SQLException {
    try (var row =
        statement.executeQuery("SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
      row.next();
      return row.getString(1);
    }
  }

  /// The same files in another folder, when no server is at them.
  static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectory(
        to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.walkFileTree(from, new Copying(from, to));
  }

  private static final class Copying extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      var copy = copyOf(folder);
      if (!copy.equals(to)) {
        Files.createDirectory(copy);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isWanted(from.relativize(file))) {
        try {
          Files.copy(file, copyOf(file));
        } catch (NoSuchFileException _) {
          // dropped meanwhile, which the log tells as well
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private Path copyOf(Path path) {
      return to.resolve(from.relativize(path));
    }

    private static boolean isWanted(Path file) {
      return !EMPTIED.contains(file.getName(0).toString())
          && !LEFT_OUT.contains(file.getFileName().toString());
    }
  }
}
