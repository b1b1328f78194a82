package com.ooma.office.trial.clockwork;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
@QuarkusTestResource(value = SandboxClockTest.Former.class, restrictToAnnotatedClass = true)
class SandboxClockTest {

  private static final Duration MOVED_BEFORE = Duration.ofDays(5);

  @Inject Clock clock;
  @Inject FirstRound firstRound;

  @Test
  void is_read_before_work_is_looked_for() {
    var ahead = Duration.between(Instant.now(), firstRound.now);

    assertTrue(ahead.compareTo(MOVED_BEFORE.minusHours(1)) > 0, () -> "ahead by " + ahead);
  }

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

  /// Begins when the scheduler does.
  @Singleton
  static class FirstRound {

    private Instant now = Instant.MIN;

    void start(
        @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent startup,
        Clock clock) {
      now = clock.instant();
    }
  }

  /// Somebody moved the clock before the service was started.
  public static final class Former implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      SandboxTime.moveAhead(MOVED_BEFORE);
      return Map.of();
    }

    @Override
    public void stop() {
      // it only moves forward
    }

    /// The broker is there by then.
    @Override
    public int order() {
      return 10;
    }
  }
}
