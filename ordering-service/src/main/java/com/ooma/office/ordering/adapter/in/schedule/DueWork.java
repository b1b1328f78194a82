package com.ooma.office.ordering.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.ordering.application.occupancy.ActOnDueDate;
import com.ooma.office.ordering.application.occupancy.FindDueAccounts;
import com.ooma.office.ordering.application.order.FindPromises;
import com.ooma.office.ordering.application.order.WatchPromise;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/// Does what has become due. Several instances share the work, and what fails does not hold up the
/// rest.
@ApplicationScoped
class DueWork {

  private static final WorkRound WORK =
      new WorkRound(Logger.getLogger(DueWork.class), "What is due for %s could not be done");

  private final FindPromises promises;
  private final FindDueAccounts accounts;
  private final WatchPromise watchPromise;
  private final ActOnDueDate actOnDueDate;
  private final Clock clock;

  DueWork(
      FindPromises promises,
      FindDueAccounts accounts,
      WatchPromise watchPromise,
      ActOnDueDate actOnDueDate,
      Clock clock) {
    this.promises = promises;
    this.accounts = accounts;
    this.watchPromise = watchPromise;
    this.actOnDueDate = actOnDueDate;
    this.clock = clock;
  }

  @Scheduled(
      identity = "promises",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void watchPromises() {
    WORK.workOff(
        limit -> promises.toWatch(clock.instant(), limit),
        orderId -> watchPromise.handle(new WatchPromise.Command(orderId)));
  }

  @Scheduled(
      identity = "due-dates",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void actOnDueWork() {
    WORK.workOff(
        limit -> accounts.due(LocalDate.now(clock), limit),
        accountId -> actOnDueDate.handle(new ActOnDueDate.Command(accountId)));
  }
}
