package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.proxy.FaultProxy;
import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A stack under load, for who does it harm. What is random is drawn here, so that a seed repeats
/// it.
final class Stage {

  private static final Duration READY = Duration.ofMinutes(5);

  private final LocalStack stack;
  private final List<FaultProxy> proxies;
  private final SplittableRandom random;
  private final Instant end;
  private final Consumer<String> print;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> poison = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, Instant> takeovers = new HashMap<>();

  Stage(
      LocalStack stack,
      List<FaultProxy> proxies,
      SplittableRandom random,
      Instant end,
      Consumer<String> print) {
    this.stack = stack;
    this.proxies = proxies;
    this.random = random;
    this.end = end;
    this.print = print;
  }

  LocalStack stack() {
    return stack;
  }

  OfficeDatabase database() {
    return stack.database();
  }

  SplittableRandom random() {
    return random;
  }

  /// First the one to Postgres, then the one to Kafka.
  List<FaultProxy> proxies() {
    return proxies;
  }

  /// Whether there is time for another fault that takes `length`.
  boolean lastsFor(Duration length) {
    return Instant.now().plus(length).isBefore(end);
  }

  Duration left() {
    var left = Duration.between(Instant.now(), end);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// Waits for a random time between two bounds.
  void pause(Duration least, Duration most) throws InterruptedException {
    Thread.sleep(random.nextLong(least.toMillis(), most.toMillis() + 1));
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  StackProcess anyInstance() {
    return any(stack.instances(any(List.of(OfficeService.values()))));
  }

  /// Does the harm, which is over when `harm` returns, and remembers it.
  void fault(String what, Callable<?> harm) throws Exception {
    var began = Instant.now();
    print.accept("     %s".formatted(what));
    harm.call();
    faults.add(new Fault(what, began, Instant.now()));
  }

  /// Starts a process again, and waits until it works.
  void revive(StackProcess process) throws InterruptedException {
    process.comeBack(READY);
  }

  /// Ids of events that were made to be parked.
  void poisonedBy(Collection<String> ids) {
    poison.addAll(ids);
  }

  /// Addresses that a mail server takes nothing for.
  void refusedBy(Collection<String> addresses) {
    refused.addAll(addresses);
  }

  Set<String> refused() {
    return Set.copyOf(refused);
  }

  /// Since that moment no instance of a former release of `service` is left.
  void takenOver(OfficeService service, Instant moment) {
    takeovers.put(service.id(), moment);
  }

  Map<String, Instant> takeovers() {
    return Map.copyOf(takeovers);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  Set<String> poison() {
    return Set.copyOf(poison);
  }
}
