package com.ooma.office.trial.clockwork;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.schedule.ScheduleEnd;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ScheduleEndTest {

  @Inject ScheduleEnd end;
  @Inject Scheduler scheduler;

  @Test
  void no_job_is_started_once_the_service_ends() {
    assertTrue(scheduler.isRunning());
    end.stop(new ShutdownEvent());
    assertFalse(scheduler.isRunning());
    scheduler.resume();
  }
}
