package com.ooma.office.testing.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/// A folder of this JVM's own, gone when the JVM is. What a killed JVM left is swept by the next.
public final class TemporaryFolder {

  private static final Path ROOT =
      Path.of(
          System.getProperty("java.io.tmpdir"), "ooma-office-" + System.getProperty("user.name"));

  private TemporaryFolder() {}

  /// A new folder that is deleted when this JVM ends.
  public static Path ofThisJvm(String purpose) {
    var folder = create(purpose);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  public static Path create(String purpose) {
    try {
      Files.createDirectories(ROOT);
      return Files.createTempDirectory(ROOT, ProcessHandle.current().pid() + "-" + purpose + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes the folders of JVMs that are no more.
  ///
  /// @param end ends what still runs on such a folder
  public static void sweep(Consumer<Path> end) {
    try (var folders = Files.newDirectoryStream(ROOT)) {
      for (var folder : folders) {
        long owner = Long.parseLong(folder.getFileName().toString().split("-")[0]);
        if (ProcessHandle.of(owner).isEmpty()) {
          end.accept(folder);
          delete(folder);
        }
      }
    } catch (IOException | UncheckedIOException | NumberFormatException _) {
      // another JVM sweeps too, or something else lives here: nothing depends on it
    }
  }

  public static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException _) {
      // in use for a moment longer; the next sweep takes it
    }
  }
}
