package com.ooma.office.billing.application.run.port;

import com.ooma.office.billing.domain.run.BillRun;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.domain.Money;
import java.util.List;
import java.util.Map;
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

  /// Those of some accounts of runs that go on that nobody is at, locked until the transaction
  /// ends.
  List<RunStep> pending(List<UUID> stepIds);

  /// What the documents come to that were made for each account since its step was taken up; none
  /// for an account that is still due, as somebody else is at it.
  Map<UUID, Money> billed(List<RunStep> steps);

  /// They are dealt with.
  ///
  /// @param results what each step's documents come to
  void end(Map<UUID, Money> results);

  /// It can't be billed.
  void fail(UUID stepId, String problem);
}
