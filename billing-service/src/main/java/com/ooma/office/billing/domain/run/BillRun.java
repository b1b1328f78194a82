package com.ooma.office.billing.domain.run;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run over all accounts with a period to bill by a day. A dry one bills nothing, and says what
/// it would.
///
/// @param endedAt absent until all is dealt with
public record BillRun(
    UUID runId,
    LocalDate day,
    boolean dry,
    RunState state,
    Instant requestedAt,
    String requestedBy,
    @Nullable Instant endedAt) {

  /// @throws Refused for a day to come, unless it is dry
  public static BillRun requested(
      UUID runId, LocalDate day, boolean dry, LocalDate today, Instant now, String by) {
    if (!dry && day.isAfter(today)) {
      throw Refused.invalid("bill-run-early", "Only a dry run is for a day to come.").at("/day");
    }
    return new BillRun(runId, day, dry, RunState.RUNNING, now, by, null);
  }

  /// Stops it, or has it go on.
  ///
  /// @throws Refused if it is done
  public BillRun going(boolean on) {
    if (state == RunState.DONE) {
      throw Refused.conflict("bill-run-done", "The run has dealt with all accounts.");
    }
    return with(on ? RunState.RUNNING : RunState.STOPPED, null);
  }

  public BillRun done(Instant now) {
    return with(RunState.DONE, now);
  }

  private BillRun with(RunState changed, @Nullable Instant ended) {
    return new BillRun(runId, day, dry, changed, requestedAt, requestedBy, ended);
  }
}
