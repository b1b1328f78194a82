package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.DeckChanges;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deck, and what it makes otherwise than the one before it.
///
/// @param startsOn the first day whose calls it rates
/// @param rates how many prefixes it has
public record DeckView(
    UUID deckId,
    Plan plan,
    LocalDate startsOn,
    Instant loadedAt,
    String loadedBy,
    int rates,
    Comparison changes) {

  private static final int MOST_LISTED = 500;

  static DeckView of(Deck deck, DeckChanges changes) {
    return new DeckView(
        deck.deckId(),
        deck.plan(),
        LocalDate.ofInstant(deck.startsAt(), BusinessCalendar.PARIS),
        deck.loadedAt(),
        deck.loadedBy(),
        deck.rates().size(),
        Comparison.of(changes));
  }

  /// @param same prefixes that cost what they did
  /// @param listed the first 500 changes, by prefix
  public record Comparison(
      int added, int removed, int changed, int same, List<ChangedRate> listed) {

    static Comparison of(DeckChanges changes) {
      return new Comparison(
          changes.added(),
          changes.removed(),
          changes.changed(),
          changes.same(),
          changes.changes().stream().limit(MOST_LISTED).map(ChangedRate::of).toList());
    }
  }

  /// @param before absent of a prefix that is new
  /// @param after absent of one that is gone
  public record ChangedRate(String prefix, @Nullable RateView before, @Nullable RateView after) {

    static ChangedRate of(DeckChanges.Change change) {
      return new ChangedRate(
          change.prefix(),
          change.before() == null ? null : RateView.of(change.before()),
          change.after() == null ? null : RateView.of(change.after()));
    }
  }
}
