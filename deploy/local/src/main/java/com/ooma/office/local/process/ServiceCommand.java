package com.ooma.office.local.process;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The command line of a service's process. It names no secret: those are in the settings file; and
/// the JVM's flags are in `deploy/service.jvm`, for whoever starts a service.
public final class ServiceCommand {

  private static final String LOCATIONS = "-Dquarkus.config.locations=";

  /// The room in which a cache is made is as large as the compressed class space, which a limited
  /// metaspace limits too.
  private static final String ROOMY = "-XX:MaxMetaspaceSize=1g";

  /// Profiles in a cache make the JVM compile eagerly at start-up, where five services have no time
  /// for it: they cost half of what the cache saves. C1 keeps none.
  private static final String UNPROFILED = "-XX:TieredStopAtLevel=1";

  /// Room for what a start leaves behind: where code or the young generation is small, it is
  /// collected again and again. The old generation is where a cache lays its objects: it needs room
  /// from the first moment on.
  private static final List<String> BRIEF =
      List.of(UNPROFILED, "-XX:ReservedCodeCacheSize=128m", "-Xmn72m", "-Xms120m");

  private ServiceCommand() {}

  /// Of a command, with what is its own.
  public interface Form {
    public List<String> of(Path repository, Path data, ServiceInstance instance);
  }

  /// Runs `instance` on the JDK that runs this, with its AOT cache if there is one.
  public static List<String> of(Path repository, Path data, ServiceInstance instance) {
    return hasCache(repository, instance.service())
        ? cached(repository, data, instance, List.of())
        : uncached(repository, data, instance);
  }

  /// As [#of], for a stack that ends within minutes: C1 alone, as a test's own JVM, for what C2
  /// would make of the services comes too late to pay.
  public static List<String> brief(Path repository, Path data, ServiceInstance instance) {
    return hasCache(repository, instance.service())
        ? cached(repository, data, instance, BRIEF)
        : command(flagged(repository, BRIEF), repository, data, instance);
  }

  private static List<String> cached(
      Path repository, Path data, ServiceInstance instance, List<String> more) {
    var flags = new ArrayList<>(more);
    flags.add("-XX:AOTCache=" + cache(repository, instance.service()));
    return command(flagged(repository, flags), repository, data, instance);
  }

  /// The same without its cache.
  public static List<String> uncached(Path repository, Path data, ServiceInstance instance) {
    return command(flagged(repository, List.of()), repository, data, instance);
  }

  /// As the JVM would run it by its own choices.
  public static List<String> unflagged(Path repository, Path data, ServiceInstance instance) {
    return command(List.of(), repository, data, instance);
  }

  /// Notes what the JVM loads and links until it ends, for [#assembly].
  public static List<String> training(Path repository, Path data, ServiceInstance instance) {
    return command(
        flagged(
            repository,
            List.of(
                ROOMY,
                UNPROFILED,
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + notes(repository, instance.service()))),
        repository,
        data,
        instance);
  }

  /// Makes the AOT cache from the notes of a training. The service itself is not started.
  public static List<String> assembly(Path repository, OfficeService service) {
    return List.of(
        java(),
        "@" + flags(repository),
        ROOMY,
        "-Xmx512m",
        "-Xlog:disable",
        "-XX:AOTMode=create",
        "-XX:AOTConfiguration=" + notes(repository, service),
        "-XX:AOTCache=" + cache(repository, service),
        "-jar",
        jar(repository, service).toString());
  }

  /// The same, with the JVM listening for a debugger without waiting for one.
  public static List<String> withDebugger(List<String> command, int port) {
    var debugged = new ArrayList<>(command);
    debugged.add(
        1, "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port);
    return List.copyOf(debugged);
  }

  public static Path notes(Path repository, OfficeService service) {
    return repository.resolve(service.id() + "-service/target/training.aotconf");
  }

  public static Path jar(Path repository, OfficeService service) {
    return app(repository, service).resolve("quarkus-run.jar");
  }

  static Path cache(Path repository, OfficeService service) {
    return app(repository, service).resolve("app.aot");
  }

  /// Whether there is a cache for the service as it is built now.
  public static boolean hasCache(Path repository, OfficeService service) {
    var cache = cache(repository, service);
    try {
      return Files.exists(cache)
          && isNewer(cache, jar(repository, service))
          && isNewer(cache, flags(repository));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path flags(Path repository) {
    return repository.resolve("deploy/service.jvm");
  }

  public static Path settings(Path data, ServiceInstance instance) {
    return settingsFolder(data).resolve(instance.name() + ".properties");
  }

  static Path settingsFolder(Path data) {
    return data.resolve("settings");
  }

  /// Whether `commandLine` is of a service on this data.
  static boolean isOn(Path data, String commandLine) {
    return commandLine.contains(LOCATIONS + settingsFolder(data).toUri());
  }

  private static List<String> flagged(Path repository, List<String> more) {
    return Stream.concat(Stream.of("@" + flags(repository)), more.stream()).toList();
  }

  private static List<String> command(
      List<String> flags, Path repository, Path data, ServiceInstance instance) {
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(flags);
    command.add("-Dquarkus.profile=sandbox");
    command.add(LOCATIONS + settings(data, instance).toUri());
    command.add("-jar");
    command.add(jar(repository, instance.service()).toString());
    return List.copyOf(command);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path app(Path repository, OfficeService service) {
    return repository.resolve(service.id() + "-service/target/quarkus-app");
  }

  private static boolean isNewer(Path cache, Path than) throws IOException {
    return Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(than)) > 0;
  }
}
