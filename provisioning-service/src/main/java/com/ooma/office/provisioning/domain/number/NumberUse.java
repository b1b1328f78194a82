package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a number is used for, as the other services are told: whose it is, and whether it was
/// brought along. Holds and cooling are our own affair.
///
/// @param accountId null unless a company has it
/// @param version counts what was told of the number, from 1
public record NumberUse(PhoneNumber number, Kind kind, @Nullable UUID accountId, int version) {

  public enum Kind {
    SPARE,
    ASSIGNED,
    PORTED_IN,
    PORTED_OUT
  }
}
