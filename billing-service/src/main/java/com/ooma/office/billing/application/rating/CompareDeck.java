package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.DeckChanges;
import com.ooma.office.kernel.application.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A deck beside the one that it follows.
@UseCase
public class CompareDeck {

  public record Command(UUID deckId) {}

  private final Decks decks;

  public CompareDeck(Decks decks) {
    this.decks = decks;
  }

  public Optional<DeckView> handle(Command command) {
    return decks
        .find(command.deckId())
        .map(deck -> {
          var before = decks.findInForce(deck.plan(), deck.startsAt().minusNanos(1));
          var rates = before.map(Deck::rates).orElse(Map.of());
          return DeckView.of(deck, DeckChanges.between(rates, deck.rates()));
        });
  }
}
