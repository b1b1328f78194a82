package com.ooma.office.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder of this JVM's own, gone when the JVM is. What a killed JVM left is swept by the next.
final class TemporaryFolder {

  private static final Path ROOT =
      Path.of(
          System.getProperty("java.io.tmpdir"), "ooma-office-" + System.getProperty("user.name"));

  private TemporaryFolder() {}

  /// A new folder that is deleted when this JVM ends.
  static Path ofThisJvm(String purpose) {
    var folder = create(purpose);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  static Path create(String purpose) {
    try {
      Files.createDirectories(ROOT);
      return Files.createTempDirectory(ROOT, ProcessHandle.current().pid() + "-" + purpose + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the servers and deletes the folders of JVMs that are no more.
  static void sweep() {
    try (var folders = Files.newDirectoryStream(ROOT)) {
      for (var folder : folders) {
        long owner = Long.parseLong(folder.getFileName().toString().split("-")[0]);
        if (ProcessHandle.of(owner).isEmpty()) {
          Postmaster.of(folder.resolve("postgres")).end();
          delete(folder);
        }
      }
    } catch (IOException | NumberFormatException _) {
      // another JVM sweeps too, or something else lives here: nothing depends on it
    }
  }

  static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException _) {
      // in use for a moment longer; the next sweep takes it
    }
  }
}
