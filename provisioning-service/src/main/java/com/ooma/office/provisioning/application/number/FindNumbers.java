package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Area;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about the pool of numbers.
public interface FindNumbers {

  /// How a number stands at the moment; a hold or cooling that is over counts as available.
  enum State {
    AVAILABLE,
    HELD,
    ASSIGNED,
    PORTED_IN,
    COOLING,
    PORTED_OUT
  }

  /// Lowest first.
  ///
  /// @param area null for all
  /// @param pattern of what is dialled, with `*` for any digits; null for all
  Page<View> list(State state, @Nullable Area area, @Nullable String pattern, Page.Request page);

  /// What companies pay for and haven't got, since their area has none left.
  Page<MissingView> listMissingOfAnyAccount(Page.Request page);

  /// @param accountId whose it is, or for whom it is held; absent for one that is available
  /// @param seatId of the user whose phone or fax it reaches, if it is one's
  /// @param inUseSince when it was given; unknown for some that were given long ago
  /// @param freeFrom when it is available again; absent unless it is held or cools down
  /// @param leftAt when another carrier took it over; absent unless one did
  record View(
      PhoneNumber number,
      String national,
      String area,
      State state,
      @Nullable UUID accountId,
      @Nullable UUID seatId,
      @Nullable Instant inUseSince,
      @Nullable Instant freeFrom,
      @Nullable Instant leftAt) {}

  /// @param missing how many of `area` are to be brought in
  record MissingView(UUID accountId, String area, int missing) {}
}
