package com.ooma.office.porting.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.porting.application.draft.ForgetOldDrafts;
import com.ooma.office.porting.application.portorder.ForgetOldDeliveries;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Has forgotten what is kept for a while only.
@ApplicationScoped
class TidyUp {

  private final ForgetOldDrafts drafts;
  private final ForgetOldDeliveries deliveries;

  TidyUp(ForgetOldDrafts drafts, ForgetOldDeliveries deliveries) {
    this.drafts = drafts;
    this.deliveries = deliveries;
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    WorkRound.workOff(drafts::handle);
    WorkRound.workOff(deliveries::handle);
  }
}
