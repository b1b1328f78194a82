package com.ooma.office.billing.application.rerating;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What correcting decks changed.
public interface FindReratings {

  /// @param doneAt absent while calls are still rated again
  /// @param looked calls that were rated again
  /// @param unbilled calls that have another price before any bill asked for it
  /// @param invoiced calls whose former price is given back, and the next bill asks for the other
  /// @param prepaid calls whose former price went back to the prepaid balance
  /// @param before what all changed calls had cost
  /// @param after what they cost now
  /// @param credited what the next bills give back of invoiced calls
  record View(
      UUID deckId,
      Instant requestedAt,
      @Nullable Instant doneAt,
      int looked,
      int unbilled,
      int invoiced,
      int prepaid,
      Money before,
      Money after,
      Money credited) {}

  Optional<View> findOfAnyAccount(UUID deckId);
}
