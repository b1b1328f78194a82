package com.ooma.office.billing.application.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.usage.InMemoryDecks;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadDeckTest {

  private static final String HEAD =
      "prefix;destination;connect;minute;first_step;next_step;minimum\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Clock CLOCK =
      Clock.fixed(
          TODAY.atTime(15, 0).atZone(BusinessCalendar.PARIS).toInstant(), BusinessCalendar.PARIS);

  private final InMemoryDecks decks = new InMemoryDecks();

  @Test
  void a_plans_first_deck_may_start_whenever_and_later_ones_on_days_to_come() {
    load(Plan.STANDARD, TODAY.minusYears(1), "447;UK mobiles;0;0,09;1;1;0");

    assertEquals("rate-deck-late", refused(Plan.STANDARD, TODAY));
    assertEquals("rate-deck-twice", refused(Plan.STANDARD, plan(Plan.STANDARD, TODAY.plusDays(1))));
    load(Plan.INTERNATIONAL, TODAY, "447;UK mobiles;0;0,04;1;1;0");
  }

  @Test
  void a_deck_is_compared_with_the_one_before_it() {
    load(Plan.STANDARD, TODAY, "447;UK mobiles;0;0,09;1;1;0", "1;USA;0;0,02;1;1;0");

    var deck =
        load(Plan.STANDARD, TODAY.plusDays(7), "447;UK mobiles;0;0.12;1;1;0", "1;USA;0;0.02;1;1;0");

    assertEquals(1, deck.changes().changed());
    assertEquals(1, deck.changes().same());
    var change = deck.changes().listed().getFirst();
    assertEquals("447", change.prefix());
    assertEquals("0.09", change.before().minute());
    assertEquals("0.12", change.after().minute());
    assertEquals(
        deck, new CompareDeck(decks).handle(new CompareDeck.Command(deck.deckId())).orElseThrow());
  }

  @Test
  void lines_are_named_as_an_editor_shows_them() {
    var refused =
        assertThrows(
            Refused.class,
            () -> load(Plan.STANDARD, TODAY, "", "447;;0;0,09;1;1;0", "x;USA;0;0,02;1;1;0;more"));

    assertEquals("rate-deck", refused.code());
    assertTrue(refused.detail().contains("3: destination ''"), refused.detail());
    assertTrue(refused.detail().contains("4: 8/7"), refused.detail());
    assertTrue(decks.findInForce(Plan.STANDARD, CLOCK.instant()).isEmpty());
  }

  @Test
  void a_heading_names_all_columns() {
    var list = CsvFile.read("prefix;destination\n447;UK");

    var command = new LoadDeck.Command(Plan.STANDARD, TODAY, list, "ops-1");
    var refused = assertThrows(Refused.class, () -> loadDeck().handle(command));

    assertEquals("rate-deck-heading", refused.code());
  }

  @Test
  void a_deck_that_has_begun_stays() {
    var begun = load(Plan.STANDARD, TODAY, "447;UK mobiles;0;0,09;1;1;0");
    var planned = load(Plan.STANDARD, TODAY.plusDays(1), "1;USA;0;0,02;1;1;0");

    withdraw(planned.deckId());

    assertEquals(
        "rate-deck-begun", assertThrows(Refused.class, () -> withdraw(begun.deckId())).code());
    assertEquals("not-found", assertThrows(Refused.class, () -> withdraw(planned.deckId())).code());
  }

  @Test
  void a_member_is_told_both_prices() {
    load(Plan.STANDARD, TODAY, "447;UK mobiles;0,05;0,0945;30;6;0,1");
    load(Plan.INTERNATIONAL, TODAY, "447;UK mobiles;0;0,04;1;1;0");

    var mobile = quote("+44 7400 123456");
    assertEquals("+447400123456", mobile.to());
    assertEquals(new RateView("UK mobiles", "0.05", "0.0945", "0.10", 30, 6), mobile.standard());
    assertEquals("0.04", mobile.withPlan().minute());
    assertTrue(quote("01 99 00 12 34").included());
    assertEquals("0.00", quote("01 99 00 12 34").standard().minute());
    assertNull(quote("+1 212 555 0123").standard());
  }

  private QuoteRate.View quote(String to) {
    return new QuoteRate(decks, CLOCK).handle(new QuoteRate.Command(to));
  }

  private void withdraw(UUID deckId) {
    new WithdrawDeck(decks, CLOCK).handle(new WithdrawDeck.Command(deckId));
  }

  private LocalDate plan(Plan plan, LocalDate day) {
    load(plan, day, "447;UK mobiles;0;0,09;1;1;0");
    return day;
  }

  private String refused(Plan plan, LocalDate day) {
    return assertThrows(Refused.class, () -> load(plan, day, "1;USA;0;0,09;1;1;0")).code();
  }

  private DeckView load(Plan plan, LocalDate day, String... lines) {
    var list = CsvFile.read(HEAD + String.join("\n", lines));
    return loadDeck().handle(new LoadDeck.Command(plan, day, list, "ops-1"));
  }

  private LoadDeck loadDeck() {
    return new LoadDeck(decks, UUID::randomUUID, CLOCK);
  }
}
