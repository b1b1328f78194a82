package com.ooma.office.support.application.punctuality.port;

import com.ooma.office.support.domain.punctuality.TicketLife;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions as far as it matters whether they were answered in time.
public interface TicketLives {

  /// Those that were asked in this time.
  List<TicketLife> openedBetween(Instant from, Instant until);

  /// The ticket, if it is to be looked at and nobody else does; for us alone until the transaction
  /// ends.
  Optional<TicketLife> findDueOfAnyAccount(UUID ticketId, Instant now);

  /// @param at null for never, unless the member writes again
  void checkAgain(UUID ticketId, @Nullable Instant at);
}
