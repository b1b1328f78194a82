package com.ooma.office.local;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The five processes together.
final class ServiceFleet implements ServiceRegistry, AutoCloseable {

  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(15);

  private final Map<OfficeService, ServiceProcess> processes = new EnumMap<>(OfficeService.class);
  private final Console console;
  private boolean closing;

  ServiceFleet(Function<OfficeService, ServiceProcess> process, Console console) {
    for (var service : OfficeService.values()) {
      processes.put(service, process.apply(service));
    }
    this.console = console;
  }

  /// Starts all, as many at a time as there are processors, and waits until each is ready.
  ///
  /// @throws CannotStart if one is not
  void startAll() {
    int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
    try (var pool = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> starts =
          processes.keySet().stream()
              .<Future<?>>map(one -> pool.submit(() -> bringUp(one)))
              .toList();
      for (var start : starts) {
        await(start);
      }
    }
  }

  ServiceProcess process(OfficeService service) {
    return processes.get(service);
  }

  @Override
  public List<Status> services() {
    return processes.values().stream().map(ServiceProcess::status).toList();
  }

  @Override
  public synchronized void start(OfficeService service) {
    if (!closing) {
      process(service).start();
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    processes.values().forEach(ServiceProcess::requestStop);
    processes.values().forEach(process -> process.stop(STOP));
  }

  private void bringUp(OfficeService service) {
    try {
      start(service);
      if (process(service).awaitReady(START)) {
        console.ready(service.id());
      } else {
        throw new CannotStart("The %s service did not become ready.".formatted(service.id()));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> start) {
    try {
      start.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CannotStart cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The start was interrupted.");
    }
  }
}
