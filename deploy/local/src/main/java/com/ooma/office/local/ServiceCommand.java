package com.ooma.office.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a service's process. It names no secret: those are in the settings file.
final class ServiceCommand {

  /// Five services share two cores and a laptop's memory; the JVM's own choices assume neither.
  private static final List<String> FRUGAL =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx192m",
          "-XX:+UseCompactObjectHeaders",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=64m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private static final String LOCATIONS = "-Dquarkus.config.locations=";

  private ServiceCommand() {}

  /// Runs `instance` on the JDK that runs this.
  static List<String> of(Path repository, Path data, ServiceInstance instance) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FRUGAL);
    command.add("-Dquarkus.profile=sandbox");
    command.add(LOCATIONS + settings(data, instance).toUri());
    command.add("-jar");
    command.add(jar(repository, instance.service()).toString());
    return List.copyOf(command);
  }

  static Path jar(Path repository, OfficeService service) {
    return repository.resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
  }

  static Path settings(Path data, ServiceInstance instance) {
    return settingsFolder(data).resolve(instance.name() + ".properties");
  }

  static Path settingsFolder(Path data) {
    return data.resolve("settings");
  }

  /// Whether `commandLine` is of a service on this data.
  static boolean isOn(Path data, String commandLine) {
    return commandLine.contains(LOCATIONS + settingsFolder(data).toUri());
  }
}
