package com.ooma.office.billing.domain.run;

import com.ooma.office.kernel.domain.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account that a run deals with.
///
/// @param before what its last document had come to; absent if it has none
public record RunStep(UUID stepId, BillRun run, UUID accountId, @Nullable Money before) {

  /// What became of it.
  public enum Outcome {
    /// Nobody was at it yet.
    PENDING,
    INVOICE,
    CREDIT_NOTE,
    /// What is asked for and what is given back are the same, or nothing was due any more.
    NOTHING,
    /// It can't be billed; the next run tries again.
    FAILED
  }

  /// @param ttc negative of a credit note
  public static Outcome outcome(Money ttc) {
    return switch (Long.signum(ttc.cents())) {
      case 1 -> Outcome.INVOICE;
      case 0 -> Outcome.NOTHING;
      default -> Outcome.CREDIT_NOTE;
    };
  }
}
