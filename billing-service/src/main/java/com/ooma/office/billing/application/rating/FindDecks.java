package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Questions about the decks there are.
public interface FindDecks {

  /// The last loaded first.
  Page<Summary> list(Page.Request page);

  /// @param startsOn the first day whose calls it rates
  /// @param rates how many prefixes it has
  record Summary(
      UUID deckId, Plan plan, LocalDate startsOn, Instant loadedAt, String loadedBy, int rates) {}
}
