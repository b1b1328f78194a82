package com.ooma.office.billing.application.run.port;

import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.domain.Money;
import java.util.Optional;
import java.util.UUID;

/// The bill runs that people asked for, and the accounts that they deal with.
public interface BillRuns {

  /// @return false if another one that bills is not done yet
  boolean add(BillRun run);

  /// Locked until the transaction ends.
  Optional<BillRun> findForUpdate(UUID runId);

  /// One that goes on and nobody is at, locked until the transaction ends.
  Optional<BillRun> nextRunning();

  void save(BillRun run);

  /// Takes the next accounts that are due into a run.
  ///
  /// @return how many
  int takeIn(BillRun run, int most);

  /// Whether the run has accounts that nobody dealt with.
  boolean hasPending(UUID runId);

  /// An account of a run that goes on, if nobody is at it, locked until the transaction ends.
  Optional<RunStep> findPending(UUID stepId);

  /// What the account's documents come to that were made since the step was taken up.
  Money billedSince(RunStep step);

  void end(RunStep step, RunStep.Outcome outcome, Money ttc);

  /// It can't be billed.
  void fail(UUID stepId, String problem);
}
