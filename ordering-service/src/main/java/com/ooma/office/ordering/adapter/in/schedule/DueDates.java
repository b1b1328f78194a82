package com.ooma.office.ordering.adapter.in.schedule;

import com.ooma.office.ordering.application.ActOnDueDate;
import com.ooma.office.ordering.application.FindDueWork;
import com.ooma.office.ordering.application.WatchPromise;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Does what has become due. Several instances share the work, and what fails does not hold up the
/// rest.
@ApplicationScoped
class DueDates {

  private static final Logger LOG = Logger.getLogger(DueDates.class);

  private static final int AT_ONCE = 500;

  private final FindDueWork due;
  private final WatchPromise watchPromise;
  private final ActOnDueDate actOnDueDate;
  private final Clock clock;

  DueDates(FindDueWork due, WatchPromise watchPromise, ActOnDueDate actOnDueDate, Clock clock) {
    this.due = due;
    this.watchPromise = watchPromise;
    this.actOnDueDate = actOnDueDate;
    this.clock = clock;
  }

  @Scheduled(
      identity = "promises",
      every = "{office.ordering.due.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void watchPromises() {
    untilNothingIsLeft(
        () -> due.ordersToWatch(clock.instant(), AT_ONCE),
        orderId -> watchPromise.handle(new WatchPromise.Command(orderId)));
  }

  @Scheduled(
      identity = "due-dates",
      every = "{office.ordering.due.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void actOnDueDates() {
    untilNothingIsLeft(
        () -> due.accountsDue(LocalDate.now(clock), AT_ONCE),
        accountId -> actOnDueDate.handle(new ActOnDueDate.Command(accountId)));
  }

  private static void untilNothingIsLeft(Supplier<List<UUID>> work, Predicate<UUID> step) {
    long done;
    do {
      done = work.get().stream().filter(id -> succeeds(step, id)).count();
    } while (done > 0);
  }

  private static boolean succeeds(Predicate<UUID> step, UUID id) {
    try {
      return step.test(id);
    } catch (RuntimeException e) {
      LOG.errorf(e, "What is due for %s could not be done", id);
      return false;
    }
  }
}
