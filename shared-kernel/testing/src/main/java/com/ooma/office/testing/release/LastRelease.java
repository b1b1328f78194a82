package com.ooma.office.testing.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The latest folder of `deploy/releases`, seen from a service's module.
public final class LastRelease {

  private static final Path RELEASES = Path.of("../deploy/releases");

  private LastRelease() {}

  /// Such as `0.9.0`.
  public static String version() {
    return folder().getFileName().toString();
  }

  static Path document(String service) {
    return folder().resolve("openapi").resolve(service + ".yaml");
  }

  /// What was in each service's tables, and what each asked of them.
  static Path database() {
    return folder().resolve("database");
  }

  /// What is no longer as this release promised it, and why.
  static Path accepted() {
    return RELEASES.resolve("accepted-since-" + version() + ".yaml");
  }

  private static Path folder() {
    try (var folders = Files.list(RELEASES)) {
      return folders
          .filter(Files::isDirectory)
          .max(Comparator.comparing(folder -> Version.parse(folder.getFileName().toString())))
          .orElseThrow(() -> new IllegalStateException("There is no release in " + RELEASES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
