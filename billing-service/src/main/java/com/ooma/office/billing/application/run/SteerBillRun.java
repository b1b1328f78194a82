package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// Stops a run between two chunks of accounts, or has it go on.
@UseCase
public class SteerBillRun {

  public record Command(UUID runId, boolean on) {}

  private final BillRuns runs;

  public SteerBillRun(BillRuns runs) {
    this.runs = runs;
  }

  public void handle(Command command) {
    var run = runs.findForUpdate(command.runId()).orElseThrow(() -> Refused.notFound("bill run"));
    runs.save(run.going(command.on()));
  }
}
