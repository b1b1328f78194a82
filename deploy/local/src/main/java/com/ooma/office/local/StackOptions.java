package com.ooma.office.local;

import java.nio.file.Path;

/// Which stack to start, and from what.
///
/// @param repository where the services were built
/// @param data folder for everything that is kept from one start to the next
/// @param fresh whether to drop what earlier starts left in it
/// @param verbose whether the console shows every log line
public record StackOptions(
    Path repository, Path data, Ports ports, boolean fresh, boolean verbose) {

  public static StackOptions defaults(Path repository) {
    return new StackOptions(
        repository, repository.resolve("deploy/local/data"), Ports.DEFAULT, false, false);
  }

  public StackOptions in(Path folder) {
    return new StackOptions(repository, folder.toAbsolutePath(), ports, fresh, verbose);
  }

  public StackOptions on(Ports others) {
    return new StackOptions(repository, data, others, fresh, verbose);
  }

  public StackOptions startFresh() {
    return new StackOptions(repository, data, ports, true, verbose);
  }

  public StackOptions showLogs() {
    return new StackOptions(repository, data, ports, fresh, true);
  }

  /// The repository this JVM was started in, or in a folder of.
  public static Path repositoryAround(Path folder) {
    for (var parent = folder.toAbsolutePath(); parent != null; parent = parent.getParent()) {
      if (parent.resolve("deploy/local/pom.xml").toFile().exists()) {
        return parent;
      }
    }
    throw new IllegalStateException(folder + " is not in a checkout of the suite");
  }
}
