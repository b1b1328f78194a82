package com.ooma.office.billing.domain.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateDecksTest {

  private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final RateDecks DECKS =
      new RateDecks(
          new TreeMap<>(
              Map.of(JANUARY, deck("Ancien", "Mobiles"), MARCH, deck("Nouveau", "Portables"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01 99 00 12 34", // the fiction block of Paris
        "06 12 34 56 78",
        "06 39 98 12 34", // of mobiles, which libphonenumber calls invalid
        "09 72 34 56 78",
        "0 800 91 08 67",
        "+43 1 58858", // AT
        "+32 2 551 20 20",
        "+41 44 668 18 00",
        "+49 30 227 0",
        "+45 33 63 63 63", // DK: nobody can tell
        "+45 20 12 34 56",
        "+34 91 411 30 00",
        "+44 20 7946 0123",
        "+353 1 618 3000",
        "+39 02 1234 5678",
        "+352 26 78 41",
        "+31 20 551 7755",
        "+351 21 391 9000"
      })
  void france_and_landlines_of_twelve_countries_are_included(String number) {
    assertEquals(Optional.of(Tariff.FREE), tariff(number, MARCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 7911 123456", // a mobile of Guernsey
        "+44 1534 440000", // Jersey
        "+44 1624 675663", // Man
        "+44 7400 123456", // a mobile of Great Britain
        "+49 1512 3456789",
        "+39 312 345 6789",
        "+262 262 16 00 00", // La Réunion
        "+1 212 555 0123",
        "0899 12 34 56", // surcharged
        "3631",
        "118 712"
      })
  void all_else_is_by_the_deck(String number) {
    assertEquals("Nouveau", tariff(number, MARCH).orElseThrow().destination());
  }

  @ParameterizedTest
  @ValueSource(strings = {"15", "112", "116117", "197"})
  void emergencies_cost_nothing_whatever_the_deck_says(String number) {
    assertEquals(Optional.of(Tariff.FREE), tariff(number, MARCH));
  }

  @Test
  void the_deck_of_its_start_rates_a_call() {
    assertEquals(Optional.empty(), tariff("+1 212 555 0123", JANUARY.minusMillis(1)));
    assertEquals("Ancien", tariff("+1 212 555 0123", JANUARY).orElseThrow().destination());
    assertEquals(
        "Ancien", tariff("+1 212 555 0123", MARCH.minusMillis(1)).orElseThrow().destination());
    assertEquals("Nouveau", tariff("+1 212 555 0123", MARCH).orElseThrow().destination());
  }

  @Test
  void a_sheet_is_refused_whole_with_every_line_that_is_wrong() {
    var refused =
        assertThrows(
            Refused.class,
            () ->
                read(
                    List.of(
                        List.of("1", "Amérique du Nord", "0", "0.02", "1", "1", "0"),
                        List.of("+44", " ", "0", "0.02", "1", "1", "0"),
                        List.of("1", "Encore", "0.1234567", "-1", "0", "1", "0"),
                        List.of("33", "France"),
                        List.of("1", "Deux fois", "0", "0.02", "1", "1", "0"))));

    for (var part :
        List.of(
            "3: prefix '+44'",
            "3: destination ''",
            "4: connect '0.1234567'",
            "4: minute '-1'",
            "4: first_step '0'",
            "5: 2/7",
            "6: prefix '1' × 2")) {
      assertTrue(refused.getMessage().contains(part), part + " in " + refused.getMessage());
    }
    assertThrows(Refused.class, () -> DeckSheet.read(List.of()));
  }

  @Test
  void a_sheet_makes_a_deck() {
    var deck =
        RateDeck.of(read(List.of(List.of("1", "États-Unis", "0.05", "0,023", "30", "6", "0.1"))));

    assertEquals(
        new Tariff("États-Unis", 50_000, 23_000, 30, 6, 100_000), deck.find("12125550123"));
  }

  /// The first row is the second line.
  private static SortedMap<String, Tariff> read(List<List<String>> rows) {
    return DeckSheet.read(
        IntStream.range(0, rows.size())
            .mapToObj(i -> new DeckSheet.Row(i + 2, rows.get(i)))
            .toList());
  }

  private static Optional<Tariff> tariff(String number, Instant start) {
    return DECKS.tariff(DialledNumber.of(number), start);
  }

  private static RateDeck deck(String destination, String mobiles) {
    var all = new TreeMap<String, Tariff>();
    for (int digit = 1; digit < 10; digit++) {
      all.put(String.valueOf(digit), new Tariff(destination, 0, 10_000, 1, 1, 0));
    }
    all.put("336", new Tariff(mobiles, 0, 10_000, 1, 1, 0));
    return RateDeck.of(all);
  }
}
