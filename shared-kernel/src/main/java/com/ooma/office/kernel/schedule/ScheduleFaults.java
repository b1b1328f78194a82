package com.ooma.office.kernel.schedule;

import com.ooma.office.kernel.persistence.Faults;
import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Logs why scheduled work failed, in place of the scheduler: in one line if the fault passes, as
/// the work is done at its next turn; with all there is to know if somebody has to mend something.
@Singleton
public class ScheduleFaults {

  private static final Logger LOG = Logger.getLogger(ScheduleFaults.class);

  void log(@Observes FailedExecution failed) {
    var work = failed.getExecution().getTrigger().getMethodDescription();
    if (Faults.passes(failed.getException())) {
      LOG.warnf("%s waits: %s", work, Faults.describe(failed.getException()));
    } else {
      LOG.errorf(failed.getException(), "%s failed", work);
    }
  }
}
