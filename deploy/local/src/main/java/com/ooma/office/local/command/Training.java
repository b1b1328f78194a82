package com.ooma.office.local.command;

import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.local.stack.Preflight;
import com.ooma.office.local.story.Story;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `deploy/train`: makes the services' AOT caches. It starts the whole stack, orders something, and
/// lets each JVM write down which classes it came to load and link. A training that fails fails
/// nothing else: services start without a cache, only slower.
final class Training {

  private static final Duration WRITING = Duration.ofSeconds(150);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final StackOptions options;

  private Training(StackOptions options) {
    this.options = options;
  }

  /// @param arguments a folder that may be emptied
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.OFF);
    var repository = StackOptions.repositoryAround(Path.of(""));
    if (uncached(repository).isEmpty()) {
      return;
    }
    var began = Instant.now();
    Thread.ofPlatform().daemon().start(Training::giveUpInTime);
    try {
      new Training(
              StackOptions.defaults(repository)
                  .in(Path.of(arguments[0]))
                  .on(freePorts())
                  .startFresh())
          .run();
      System.out.printf(
          "AOT caches made in %d s.%n", Duration.between(began, Instant.now()).toSeconds());
    } catch (RuntimeException e) {
      warn(e.toString());
    }
    System.exit(0);
  }

  private static void giveUpInTime() {
    LockSupport.parkNanos(LONGEST.toNanos());
    warn("It took longer than %d s.".formatted(LONGEST.toSeconds()));
    System.exit(0);
  }

  private static void warn(String reason) {
    System.err.println(
        "WARNING: AOT caches are missing, so services will start more slowly. " + reason);
  }

  /// @throws CannotStart if there are none
  private static Ports freePorts() {
    for (int gateway = 20_500; gateway < 30_000; gateway += 100) {
      var ports = new Ports(gateway);
      if (Preflight.areFree(ports)) {
        return ports;
      }
    }
    throw new CannotStart("No ports are free.");
  }

  private void run() {
    var wanted = uncached(options.repository());
    var told = new StringWriter();
    try (var stack = new LocalStack(options, Console.silent(), form(wanted))) {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      stack.start();
      if (!new Story(stack.gateway(), line -> told.append(line).append('\n')).begin()) {
        throw new IllegalStateException("The story was not true.\n" + told);
      }
      stack.fleet().stop(WRITING);
    }
    assemble(wanted);
    var missing = uncached(options.repository());
    if (!missing.isEmpty()) {
      throw new IllegalStateException("The JVM wrote none for " + missing);
    }
  }

  private static ServiceCommand.Form form(Set<OfficeService> trained) {
    return (repository, data, instance) ->
        trained.contains(instance.service())
            ? ServiceCommand.training(repository, data, instance)
            : ServiceCommand.of(repository, data, instance);
  }

  private void assemble(Set<OfficeService> trained) {
    var processors = Runtime.getRuntime().availableProcessors();
    try (var pool = Executors.newFixedThreadPool(processors)) {
      // one that fails is missing afterwards
      trained.forEach(service -> {
        var _ = pool.submit(() -> assemble(service));
      });
    }
  }

  private boolean assemble(OfficeService service) throws IOException, InterruptedException {
    new ProcessBuilder(ServiceCommand.assembly(options.repository(), service))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return Files.deleteIfExists(ServiceCommand.notes(options.repository(), service));
  }

  private static Set<OfficeService> uncached(Path repository) {
    return Stream.of(OfficeService.values())
        .filter(service -> !ServiceCommand.hasCache(repository, service))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficeService.class)));
  }
}
