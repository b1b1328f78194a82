package com.ooma.office.billing.application.run;

import com.ooma.office.billing.application.run.port.BillRuns;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// An account of a run can't be billed: the run goes on without it, and names it.
@UseCase
public class GiveUpAccount {

  public record Command(UUID stepId, String problem) {}

  private final BillRuns runs;

  public GiveUpAccount(BillRuns runs) {
    this.runs = runs;
  }

  public void handle(Command command) {
    runs.fail(command.stepId(), command.problem());
  }
}
