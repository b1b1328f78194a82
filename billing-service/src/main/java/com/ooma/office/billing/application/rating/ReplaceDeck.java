package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.DeckChanges;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Takes in a deck for the days of another that has begun, and was wrong. That one stays as it was,
/// and rates nothing any more.
@UseCase
public class ReplaceDeck {

  public record Command(UUID deckId, CsvFile rates, String loadedBy) {}

  private final Decks decks;
  private final Ids ids;
  private final Clock clock;

  public ReplaceDeck(Decks decks, Ids ids, Clock clock) {
    this.decks = decks;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return with what it says otherwise than the deck that it replaces
  public DeckView handle(Command command) {
    var rates = DeckColumns.read(command.rates());
    var wrong = decks.find(command.deckId()).orElseThrow(() -> Refused.notFound("rate deck"));
    var now = clock.instant();
    if (wrong.startsAt().isAfter(now)) {
      throw Refused.conflict(
          "rate-deck-planned", "The deck has not begun: withdraw it, and load another.");
    }
    var deck = new Deck(ids.next(), wrong.plan(), wrong.startsAt(), now, command.loadedBy(), rates);
    if (!decks.replace(wrong.deckId(), deck)) {
      throw Refused.conflict("rate-deck-replaced", "Another deck has replaced this one already.");
    }
    return DeckView.of(deck, DeckChanges.between(wrong.rates(), rates));
  }
}
