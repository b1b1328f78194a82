package com.ooma.office.support.application.company.port;

import com.ooma.office.support.domain.company.Person;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has which seat, and so reads what came for it.
public interface SeatUsers {

  /// @param person null if nobody is known who can be written to
  void set(UUID accountId, UUID seatId, @Nullable Person person);

  /// Those of seats that are over.
  void forget(UUID accountId, Collection<UUID> seatIds);
}
