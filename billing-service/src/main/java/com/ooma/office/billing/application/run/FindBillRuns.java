package com.ooma.office.billing.application.run;

import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about bill runs, answered straight from the tables.
public interface FindBillRuns {

  /// The last one first.
  Page<View> list(Page.Request page);

  Optional<View> findOfAnyAccount(UUID runId);

  /// The accounts of a run, those whose bills differ most from the last ones first.
  AccountsView stepsOfAnyAccount(UUID runId, RunStep.@Nullable Outcome outcome, int limit);

  /// Accounts that nobody dealt with, of runs that go on.
  List<UUID> pending(int limit);

  /// Whether one that bills is not done yet: then nobody else does.
  boolean isOpen();

  /// @param dry whether nothing is billed
  /// @param endedAt absent until all is dealt with
  /// @param pending accounts that were taken in and nobody dealt with yet
  /// @param total what invoices ask for, less what credit notes give back
  /// @param before what the last documents of the same accounts had come to
  /// @param difference how much more it is now
  record View(
      UUID runId,
      LocalDate day,
      boolean dry,
      RunState state,
      Instant requestedAt,
      String requestedBy,
      @Nullable Instant endedAt,
      int accounts,
      int pending,
      int invoices,
      int creditNotes,
      int nothing,
      int failed,
      Money total,
      Money before,
      Money difference) {}

  record AccountsView(List<AccountView> items) {}

  /// @param ttc what its documents come to; negative of a credit note
  /// @param before what its last document had come to
  /// @param problem why it can't be billed
  record AccountView(
      UUID accountId,
      RunStep.Outcome outcome,
      Money ttc,
      Money before,
      Money difference,
      @Nullable String problem) {}
}
