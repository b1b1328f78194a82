package com.ooma.office.porting.domain.request;

import org.jspecify.annotations.Nullable;

/// Why a port was refused. `detail` is what the refusing side wrote, if anything.
public record Rejection(Reason reason, @Nullable String detail) {

  /// The reasons that French rules allow; an unpaid bill or a running commitment is none of them.
  public enum Reason {
    RIO_MISSING,
    RIO_MALFORMED,
    RIO_KEY_MISMATCH,
    RIO_UNKNOWN_TO_DONOR,
    NUMBER_NOT_MANAGED_BY_DONOR,
    NUMBER_INACTIVE_OVER_40_DAYS,
    PORT_ALREADY_PENDING,
    HOLDER_MISMATCH,
    MANDATE_MISSING,
    SDA_LIST_INCOMPLETE,
    OUT_OF_AREA,
    NUMBER_TYPE_NOT_PORTABLE,
    TECHNICAL
  }

  @Override
  public String toString() {
    return detail == null ? reason.name() : reason + ": " + detail;
  }
}
