package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Area;
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

  record View(PhoneNumber number, String national, String area, State state) {}

  /// @param missing how many of `area` are to be brought in
  record MissingView(UUID accountId, String area, int missing) {}
}
