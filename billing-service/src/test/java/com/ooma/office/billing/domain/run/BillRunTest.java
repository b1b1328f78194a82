package com.ooma.office.billing.domain.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BillRunTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  void only_a_dry_run_is_for_a_day_to_come() {
    assertEquals(RunState.RUNNING, requested(TODAY, false).state());
    assertEquals(RunState.RUNNING, requested(TODAY.plusDays(30), true).state());
    assertEquals(
        "bill-run-early",
        assertThrows(Refused.class, () -> requested(TODAY.plusDays(1), false)).code());
  }

  @Test
  void it_stops_and_goes_on_until_it_is_done() {
    var run = requested(TODAY, false);

    assertEquals(RunState.STOPPED, run.going(false).state());
    assertEquals(RunState.RUNNING, run.going(false).going(true).state());
    var done = run.done(NOW);
    assertEquals(NOW, done.endedAt());
    assertEquals("bill-run-done", assertThrows(Refused.class, () -> done.going(true)).code());
  }

  @Test
  void what_an_account_comes_to_names_its_outcome() {
    assertEquals(RunStep.Outcome.INVOICE, RunStep.outcome(Money.of("0.01")));
    assertEquals(RunStep.Outcome.NOTHING, RunStep.outcome(Money.ZERO));
    assertEquals(RunStep.Outcome.CREDIT_NOTE, RunStep.outcome(Money.of("-0.01")));
  }

  private static BillRun requested(LocalDate day, boolean dry) {
    return BillRun.requested(UUID.randomUUID(), day, dry, TODAY, NOW, "ops-1");
  }
}
