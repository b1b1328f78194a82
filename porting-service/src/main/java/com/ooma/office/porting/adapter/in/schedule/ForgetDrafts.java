package com.ooma.office.porting.adapter.in.schedule;

import com.ooma.office.porting.application.draft.ForgetOldDrafts;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Has old drafts forgotten.
@ApplicationScoped
class ForgetDrafts {

  private final ForgetOldDrafts forgetOldDrafts;

  ForgetDrafts(ForgetOldDrafts forgetOldDrafts) {
    this.forgetOldDrafts = forgetOldDrafts;
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    boolean more = true;
    while (more) {
      more = forgetOldDrafts.handle();
    }
  }
}
