package com.ooma.office.provisioning.adapter.in.schedule;

import com.ooma.office.provisioning.application.number.TidyUpNumbers;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Tidies up behind holds and cooling that are over.
@ApplicationScoped
class NumbersAtRest {

  private final TidyUpNumbers tidyUpNumbers;

  NumbersAtRest(TidyUpNumbers tidyUpNumbers) {
    this.tidyUpNumbers = tidyUpNumbers;
  }

  @Scheduled(
      every = "{office.provisioning.tidy-up.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void tidyUp() {
    tidyUpNumbers.handle();
  }
}
