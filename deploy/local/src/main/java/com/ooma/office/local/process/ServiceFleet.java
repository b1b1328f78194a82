package com.ooma.office.local.process;

import com.ooma.office.local.process.ServiceRegistry.Status;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.ServiceInstance;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The processes of all services together.
public final class ServiceFleet implements ServiceRegistry, AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(15);

  private final Map<OfficeService, List<Member>> members = new EnumMap<>(OfficeService.class);
  private final Ports ports;
  private final Console console;
  private boolean closing;

  /// @param left services that are not ours to start
  /// @param instances of each other service
  public ServiceFleet(
      Set<OfficeService> left,
      int instances,
      Ports ports,
      Function<ServiceInstance, ChildProcess> process,
      Console console) {
    for (var service : EnumSet.complementOf(copy(left))) {
      members.put(
          service,
          IntStream.rangeClosed(1, instances)
              .mapToObj(number -> new ServiceInstance(service, number))
              .map(instance -> new Member(instance, process.apply(instance)))
              .toList());
    }
    this.ports = ports;
    this.console = console;
  }

  /// Starts all, and waits until each is ready.
  ///
  /// @throws CannotStart if one is not
  public void startAll() {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> starts =
          members().<Future<?>>map(one -> pool.submit(() -> bringUp(one))).toList();
      for (var start : starts) {
        await(start);
      }
    }
  }

  /// Every instance of `service`, the first one first.
  public List<ChildProcess> instances(OfficeService service) {
    return of(service).map(Member::process).toList();
  }

  @Override
  public List<Status> services() {
    return members().map(this::status).toList();
  }

  @Override
  public void start(OfficeService service) {
    of(service).forEach(this::start);
  }

  @Override
  public void close() {
    stop(STOP);
  }

  /// Ends all, by force those that do not end in time.
  public void stop(Duration patience) {
    synchronized (this) {
      closing = true;
    }
    members().forEach(member -> member.process().requestStop());
    members().forEach(member -> member.process().stop(patience));
  }

  private Stream<Member> of(OfficeService service) {
    return members.getOrDefault(service, List.of()).stream();
  }

  private static EnumSet<OfficeService> copy(Set<OfficeService> some) {
    var copy = EnumSet.noneOf(OfficeService.class);
    copy.addAll(some);
    return copy;
  }

  private Stream<Member> members() {
    return members.values().stream().flatMap(List::stream);
  }

  private synchronized void start(Member member) {
    if (!closing) {
      member.process().start();
    }
  }

  private Status status(Member member) {
    var instance = member.instance();
    return new Status(
        instance.service().id(),
        instance.number(),
        member.process().pid(),
        member.process().state(),
        ports.of(instance.service(), instance.number()));
  }

  private void bringUp(Member member) {
    try {
      start(member);
      var name = member.instance().name();
      if (member.process().awaitReady(START)) {
        console.ready(name);
      } else {
        throw new CannotStart("The %s service did not become ready.".formatted(name));
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

  private record Member(ServiceInstance instance, ChildProcess process) {}
}
