package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;

/// Takes the next chunk of accounts into a run that has dealt with those before, and ends it when
/// there are no more. What was taken in is written down, so that a run that is killed goes on with
/// it.
@UseCase
public class ExtendBillRun {

  public record Command() {}

  private static final int CHUNK = 5_000;

  private final BillRuns runs;
  private final Clock clock;

  public ExtendBillRun(BillRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /// @return whether it took any in
  public boolean handle(Command command) {
    var running = runs.nextRunning();
    if (running.isEmpty()) {
      return false;
    }
    var run = running.get();
    if (runs.hasPending(run.runId())) {
      return false; // others are at them
    }
    boolean more = runs.takeIn(run, CHUNK) > 0;
    if (!more) {
      runs.save(run.done(clock.instant()));
    }
    return more;
  }
}
