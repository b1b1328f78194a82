package com.ooma.office.billing.adapter.in.schedule;

import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.FindSubscriptions;
import com.ooma.office.kernel.schedule.WorkRound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/// Bills whatever is due. Runs of several instances share the work; one that is killed is continued
/// by the next, and an account that can't be billed does not hold up the others.
@ApplicationScoped
class BillRun {

  private static final WorkRound WORK =
      new WorkRound(Logger.getLogger(BillRun.class), "Account %s could not be billed");

  private final FindSubscriptions subscriptions;
  private final FindBillRuns runs;
  private final BillNextPeriod billNextPeriod;
  private final Clock clock;

  BillRun(
      FindSubscriptions subscriptions,
      FindBillRuns runs,
      BillNextPeriod billNextPeriod,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.runs = runs;
    this.billNextPeriod = billNextPeriod;
    this.clock = clock;
  }

  /// Ends when nothing is due: an account that missed several periods comes up once for each.
  @Scheduled(
      identity = "bill-run",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    if (runs.isOpen()) {
      return; // ops bill by a run of their own, or have stopped one
    }
    WORK.workOffInChunks(
        limit -> subscriptions.dueOn(LocalDate.now(clock), limit),
        accountIds -> billNextPeriod.handle(new BillNextPeriod.Command(accountIds, null)).size());
  }
}
