package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One user as ordered, before there is an extension.
///
/// @param userName absent until somebody is named; never holds what a configuration line can't
/// @param number chosen by the member, or null for any
public record WantedSeat(UUID seatId, @Nullable String userName, @Nullable PhoneNumber number) {

  public WantedSeat {
    userName = Printable.of(userName);
  }
}
