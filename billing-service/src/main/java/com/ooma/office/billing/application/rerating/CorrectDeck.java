package com.ooma.office.billing.application.rerating;

import com.ooma.office.billing.application.rating.DeckView;
import com.ooma.office.billing.application.rating.ReplaceDeck;
import com.ooma.office.billing.application.rerating.port.Reratings;
import com.ooma.office.billing.domain.rerating.Rerating;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;
import java.util.UUID;

/// Puts another deck in the place of one that was wrong, and has the calls of its days rated again.
@UseCase
public class CorrectDeck {

  public record Command(UUID deckId, CsvFile rates, String correctedBy) {}

  private final ReplaceDeck replaceDeck;
  private final Reratings reratings;
  private final Clock clock;

  public CorrectDeck(ReplaceDeck replaceDeck, Reratings reratings, Clock clock) {
    this.replaceDeck = replaceDeck;
    this.reratings = reratings;
    this.clock = clock;
  }

  public DeckView handle(Command command) {
    var deck =
        replaceDeck.handle(
            new ReplaceDeck.Command(command.deckId(), command.rates(), command.correctedBy()));
    var from = deck.startsOn().atStartOfDay(BusinessCalendar.PARIS).toInstant();
    reratings.add(Rerating.begin(deck.deckId(), deck.plan(), from, clock.instant()));
    return deck;
  }
}
