package com.ooma.office.trial.clockwork;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class SandboxClockTest {

  @Inject Clock clock;

  @Test
  void follows_the_sandbox_step_by_step() throws Exception {
    assertEquals(BusinessCalendar.PARIS, clock.getZone());

    SandboxTime.moveAhead(Duration.ofDays(30));
    awaitAhead(Duration.ofDays(30));
    SandboxTime.moveAhead(Duration.ofDays(10));
    awaitAhead(Duration.ofDays(40));
  }

  private void awaitAhead(Duration wanted) {
    Patience.await("the clock is ahead").until(this::ahead, greaterThanOrEqualTo(wanted));
  }

  private Duration ahead() {
    return Duration.between(Instant.now(), clock.instant()).plusSeconds(1);
  }
}
