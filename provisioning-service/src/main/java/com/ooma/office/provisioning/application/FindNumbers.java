package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.Area;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    COOLING
  }

  /// Lowest first.
  ///
  /// @param area null for all
  Page<View> list(State state, @Nullable Area area, Page.Request page);

  /// What companies pay for and haven't got, since their area has none left.
  Page<MissingView> listMissingOfAnyAccount(Page.Request page);

  Optional<HoldView> hold(UUID accountId, UUID holdId);

  record View(PhoneNumber number, String national, String area, State state) {}

  /// @param missing how many of `area` are to be brought in
  record MissingView(UUID accountId, String area, int missing) {}

  /// @param expiresAt until when the numbers can be ordered
  /// @param voucher says so to whoever takes the order
  record HoldView(UUID holdId, List<PhoneNumber> numbers, Instant expiresAt, String voucher) {}
}
