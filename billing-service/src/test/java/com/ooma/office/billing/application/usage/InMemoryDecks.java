package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.RateDecks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Decks in a list.
public final class InMemoryDecks implements Decks {

  private final List<Deck> decks = new ArrayList<>();

  @Override
  public boolean add(Deck deck) {
    boolean twice =
        decks.stream()
            .anyMatch(
                other -> other.plan() == deck.plan() && other.startsAt().equals(deck.startsAt()));
    return !twice && decks.add(deck);
  }

  @Override
  public boolean replace(UUID deckId, Deck by) {
    return decks.removeIf(deck -> deck.deckId().equals(deckId)) && decks.add(by);
  }

  @Override
  public boolean removePlanned(UUID deckId, Instant now) {
    return decks.removeIf(deck -> deck.deckId().equals(deckId) && deck.startsAt().isAfter(now));
  }

  @Override
  public Optional<Deck> findInForce(Plan plan, Instant at) {
    return decks.stream()
        .filter(deck -> deck.plan() == plan && !deck.startsAt().isAfter(at))
        .max(Comparator.comparing(Deck::startsAt));
  }

  @Override
  public Optional<Deck> find(UUID deckId) {
    return decks.stream().filter(deck -> deck.deckId().equals(deckId)).findFirst();
  }

  @Override
  public RateDecks of(Plan plan) {
    var byStart = new TreeMap<Instant, RateDeck>();
    decks.stream()
        .filter(deck -> deck.plan() == plan)
        .forEach(deck -> byStart.put(deck.startsAt(), RateDeck.of(deck.rates())));
    return new RateDecks(byStart);
  }
}
