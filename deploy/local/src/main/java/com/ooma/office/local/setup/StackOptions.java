package com.ooma.office.local.setup;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Which stack to start, and from what.
///
/// @param repository where the services were built
/// @param data folder for everything that is kept from one start to the next
/// @param instances of each service
/// @param brokers that keep the events, one or three
/// @param fresh whether to drop what earlier starts left in it
/// @param verbose whether the console shows every log line
/// @param detour that some services take to Postgres and Kafka
/// @param workshop services that somebody works on
/// @param traces the OpenTelemetry collector that services send their spans to
public record StackOptions(
    Path repository,
    Path data,
    Ports ports,
    int instances,
    int brokers,
    boolean fresh,
    boolean verbose,
    Optional<Detour> detour,
    Workshop workshop,
    Optional<URI> traces) {

  /// There are no ports for more.
  public static final int MOST_INSTANCES = 3;

  public static StackOptions defaults(Path repository) {
    return new StackOptions(
        repository,
        repository.resolve("deploy/local/data"),
        Ports.DEFAULT,
        1,
        1,
        false,
        false,
        Optional.empty(),
        Workshop.EMPTY,
        Optional.empty());
  }

  public StackOptions in(Path folder) {
    return new StackOptions(
        repository,
        folder.toAbsolutePath(),
        ports,
        instances,
        brokers,
        fresh,
        verbose,
        detour,
        workshop,
        traces);
  }

  public StackOptions on(Ports others) {
    return new StackOptions(
        repository, data, others, instances, brokers, fresh, verbose, detour, workshop, traces);
  }

  /// @param number of each service, 1 to 3
  public StackOptions instances(int number) {
    if (number < 1 || number > MOST_INSTANCES) {
      throw new IllegalArgumentException(
          "There can be 1 to %d instances of each service, not %d."
              .formatted(MOST_INSTANCES, number));
    }
    return new StackOptions(
        repository, data, ports, number, brokers, fresh, verbose, detour, workshop, traces);
  }

  /// Brokers of which each keeps all events.
  ///
  /// @param number 1, or 3 of which one can be missing
  public StackOptions brokers(int number) {
    return new StackOptions(
        repository, data, ports, instances, number, fresh, verbose, detour, workshop, traces);
  }

  public StackOptions startFresh() {
    return new StackOptions(
        repository, data, ports, instances, brokers, true, verbose, detour, workshop, traces);
  }

  public StackOptions showLogs() {
    return new StackOptions(
        repository, data, ports, instances, brokers, fresh, true, detour, workshop, traces);
  }

  public StackOptions through(Detour proxies) {
    return new StackOptions(
        repository,
        data,
        ports,
        instances,
        brokers,
        fresh,
        verbose,
        Optional.of(proxies),
        workshop,
        traces);
  }

  public StackOptions with(Workshop services) {
    return new StackOptions(
        repository, data, ports, instances, brokers, fresh, verbose, detour, services, traces);
  }

  /// @param collector that takes spans over OTLP (HTTP, protobuf), such as `http://localhost:4318`
  public StackOptions tracedBy(URI collector) {
    return new StackOptions(
        repository,
        data,
        ports,
        instances,
        brokers,
        fresh,
        verbose,
        detour,
        workshop,
        Optional.of(collector));
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
