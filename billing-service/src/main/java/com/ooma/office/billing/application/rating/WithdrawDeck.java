package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Takes back a deck that has not begun, so that another can start on its day.
@UseCase
public class WithdrawDeck {

  public record Command(UUID deckId) {}

  private final Decks decks;
  private final Clock clock;

  public WithdrawDeck(Decks decks, Clock clock) {
    this.decks = decks;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (decks.removePlanned(command.deckId(), clock.instant())) {
      return;
    }
    if (decks.find(command.deckId()).isEmpty()) {
      throw Refused.notFound("rate deck");
    }
    throw Refused.conflict("rate-deck-begun", "Calls are rated by this deck already.");
  }
}
