package com.ooma.office.billing.adapter.in.schedule;

import com.ooma.office.billing.application.run.DealWithAccount;
import com.ooma.office.billing.application.run.ExtendBillRun;
import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.application.run.GiveUpAccount;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.schedule.WorkRound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Deals with the accounts of runs that ops asked for, chunk by chunk. Several instances share the
/// work.
@ApplicationScoped
class RequestedBillRuns {

  private static final WorkRound WORK =
      new WorkRound(Logger.getLogger(RequestedBillRuns.class), "Step %s could not be billed");

  private final FindBillRuns runs;
  private final ExtendBillRun extendBillRun;
  private final DealWithAccount dealWithAccount;
  private final GiveUpAccount giveUpAccount;

  RequestedBillRuns(
      FindBillRuns runs,
      ExtendBillRun extendBillRun,
      DealWithAccount dealWithAccount,
      GiveUpAccount giveUpAccount) {
    this.runs = runs;
    this.extendBillRun = extendBillRun;
    this.dealWithAccount = dealWithAccount;
    this.giveUpAccount = giveUpAccount;
  }

  @Scheduled(
      identity = "requested-bill-runs",
      every = "{office.billing.requested-runs.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void goOn() {
    do {
      WORK.workOff(runs::pending, this::deal);
    } while (extendBillRun.handle(new ExtendBillRun.Command()));
  }

  private boolean deal(UUID stepId) {
    try {
      return dealWithAccount.handle(new DealWithAccount.Command(stepId));
    } catch (RuntimeException e) {
      if (!Faults.passes(e)) {
        giveUpAccount.handle(new GiveUpAccount.Command(stepId, Faults.describe(e)));
      }
      throw e;
    }
  }
}
