package com.ooma.office.billing.adapter.in.schedule;

import com.ooma.office.billing.application.run.DealWithAccounts;
import com.ooma.office.billing.application.run.ExtendBillRun;
import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.application.run.GiveUpAccount;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.schedule.WorkRound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
  private final DealWithAccounts dealWithAccounts;
  private final GiveUpAccount giveUpAccount;

  RequestedBillRuns(
      FindBillRuns runs,
      ExtendBillRun extendBillRun,
      DealWithAccounts dealWithAccounts,
      GiveUpAccount giveUpAccount) {
    this.runs = runs;
    this.extendBillRun = extendBillRun;
    this.dealWithAccounts = dealWithAccounts;
    this.giveUpAccount = giveUpAccount;
  }

  @Scheduled(
      identity = "requested-bill-runs",
      every = "{office.billing.requested-runs.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void goOn() {
    do {
      WORK.workOffInChunks(runs::pending, this::deal);
    } while (extendBillRun.handle(new ExtendBillRun.Command()));
  }

  private int deal(List<UUID> stepIds) {
    try {
      return dealWithAccounts.handle(new DealWithAccounts.Command(stepIds));
    } catch (RuntimeException e) {
      if (stepIds.size() == 1 && !Faults.passes(e)) {
        giveUpAccount.handle(new GiveUpAccount.Command(stepIds.getFirst(), Faults.describe(e)));
      }
      throw e;
    }
  }
}
