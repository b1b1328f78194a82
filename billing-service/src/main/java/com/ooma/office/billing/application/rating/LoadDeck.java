package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.DeckChanges;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/// Takes in a deck of tariffs, whole or not at all. Calls that were rated stay so: a deck starts on
/// a day to come, unless it is the plan's first one.
@UseCase
public class LoadDeck {

  /// @param startsOn in Paris
  public record Command(Plan plan, LocalDate startsOn, CsvFile rates, String loadedBy) {}

  private final Decks decks;
  private final Ids ids;
  private final Clock clock;

  public LoadDeck(Decks decks, Ids ids, Clock clock) {
    this.decks = decks;
    this.ids = ids;
    this.clock = clock;
  }

  public DeckView handle(Command command) {
    var rates = DeckColumns.read(command.rates());
    var start = command.startsOn().atStartOfDay(BusinessCalendar.PARIS).toInstant();
    var now = clock.instant();
    if (!start.isAfter(now) && decks.findInForce(command.plan(), now).isPresent()) {
      throw Refused.conflict(
          "rate-deck-late", "Calls of that day are rated already: choose a day to come.");
    }
    var before = decks.findInForce(command.plan(), start.minusNanos(1)).map(Deck::rates);
    var deck = new Deck(ids.next(), command.plan(), start, now, command.loadedBy(), rates);
    if (!decks.add(deck)) {
      throw Refused.conflict(
          "rate-deck-twice", "Another deck of the plan starts on that day: withdraw it first.");
    }
    return DeckView.of(deck, DeckChanges.between(before.orElse(Map.of()), rates));
  }
}
