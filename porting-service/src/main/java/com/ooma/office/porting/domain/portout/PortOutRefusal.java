package com.ooma.office.porting.domain.portout;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.rio.Rio;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a number is not let go. The list is closed by law (decision 2013-0830): an unpaid bill or a
/// running commitment is no reason.
public enum PortOutRefusal {
  RIO_MALFORMED,
  RIO_KEY_MISMATCH,
  /// A RIO, but not that of this number's contract.
  RIO_UNKNOWN_TO_DONOR,
  NUMBER_NOT_MANAGED_BY_DONOR,
  NUMBER_INACTIVE_OVER_40_DAYS,
  PORT_ALREADY_PENDING,
  /// The numbers are not all of one contract.
  HOLDER_MISMATCH;

  /// @param ours the number as we have it; null if we have not
  static Optional<PortOutRefusal> of(
      OrderedNumber ordered, @Nullable PortableNumber ours, Instant now) {
    if (ours == null) {
      return Optional.of(NUMBER_NOT_MANAGED_BY_DONOR);
    }
    if (ours.isGone(now)) {
      return Optional.of(NUMBER_INACTIVE_OVER_40_DAYS);
    }
    var problems = Rio.problems(ordered.rio(), ordered.number());
    if (!problems.isEmpty()) {
      return Optional.of(
          switch (problems.getFirst()) {
            case RIO_KEY_MISMATCH -> RIO_KEY_MISMATCH;
            case RIO_MALFORMED, RIO_WRONG_KIND, NUMBER_TYPE_NOT_PORTABLE -> RIO_MALFORMED;
          });
    }
    return Rio.of(ordered.rio(), ordered.number()).equals(ours.rio())
        ? Optional.empty()
        : Optional.of(RIO_UNKNOWN_TO_DONOR);
  }

  /// A number, and why it stays.
  public record Refused(PhoneNumber number, PortOutRefusal reason) {}
}
