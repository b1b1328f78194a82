package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody of ops has all billed that is due, or wants to see before what that comes to. It is
/// done behind the answer.
@UseCase
public class RequestBillRun {

  public record Command(LocalDate day, boolean dry, String by) {}

  private final BillRuns runs;
  private final Ids ids;
  private final Clock clock;

  public RequestBillRun(BillRuns runs, Ids ids, Clock clock) {
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the run's id
  public UUID handle(Command command) {
    var run =
        BillRun.requested(
            ids.next(),
            command.day(),
            command.dry(),
            LocalDate.now(clock),
            clock.instant(),
            command.by());
    if (!runs.add(run)) {
      throw Refused.conflict("bill-run-open", "Another run is not done yet.");
    }
    return run.runId();
  }
}
