package com.ooma.office.billing.domain.rating;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The decks of one plan, each from a moment on. A call is rated by the one of its start.
public final class RateDecks {

  private final NavigableMap<Instant, RateDeck> byStart;

  public RateDecks(NavigableMap<Instant, RateDeck> byStart) {
    this.byStart = new TreeMap<>(byStart);
  }

  /// The tariff of a call: nothing for what a seat includes and for emergencies, which are printed
  /// on no bill; none if no deck knew the number then.
  public Optional<Tariff> tariff(DialledNumber number, Instant start) {
    return number.isIncluded() ? Optional.of(Tariff.FREE) : charged(number, start);
  }

  /// The same of a call to a number that is known not to be free.
  public Optional<Tariff> charged(DialledNumber number, Instant start) {
    return Optional.ofNullable(byStart.floorEntry(start))
        .map(deck -> deck.getValue().find(number.digits()));
  }
}
