package com.ooma.office.kernel.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Ends the schedule before anything else of a service ends. Left to itself, the scheduler goes on
/// while the database is being closed, and each job that it still starts fails.
@Singleton
public class ScheduleEnd {

  private final Scheduler scheduler;

  ScheduleEnd(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// What has begun is finished while the relay and the consumers are waited for.
  public void stop(@Observes @Priority(1) ShutdownEvent shutdown) {
    if (scheduler.isStarted()) {
      scheduler.pause();
    }
  }
}
