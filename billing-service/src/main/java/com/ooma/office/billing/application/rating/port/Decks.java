package com.ooma.office.billing.application.rating.port;

import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDecks;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The decks of tariffs of all plans.
public interface Decks {

  /// @return false if another deck of the plan starts at the same moment
  boolean add(Deck deck);

  /// Puts a deck in another's place, once all calls that are just being rated by that are kept.
  ///
  /// @return false if it has been replaced already
  boolean replace(UUID deckId, Deck by);

  /// Takes away a deck that has not begun.
  ///
  /// @return false if there is none, or it has begun by `now`
  boolean removePlanned(UUID deckId, Instant now);

  /// The deck of the plan that rates calls of the moment.
  Optional<Deck> findInForce(Plan plan, Instant at);

  Optional<Deck> find(UUID deckId);

  /// All of a plan, to rate by.
  RateDecks of(Plan plan);
}
