package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

  /// Zeros of scripts: Latin, full-width, Arabic, Persian, Devanagari, Thai, mathematical bold.
  private static final List<Integer> ZEROS =
      List.of((int) '0', 0xFF10, 0x0660, 0x06F0, 0x0966, 0x0E50, 0x1D7CE);

  private static final List<String> SEPARATORS =
      List.of(
          "", " ", "-", ".", "/", "\u00a0", "\u202f", "\u2009", "\u200b", "\ufeff", "_", ",", "|",
          " - ", "·", "—", "\t", "＊", "\u0336", "💳");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111.1111.1111.1111",
        "4111/1111/1111/1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "４１１１１１１１１１１１１１１１",
        "٤١١١١١١١١١١١١١١١",
        "card 5555-5555-5555-4444 exp 12/29",
        "tok_4111111111111111",
        "3782 822463 10005",
        "①4111111111111111",
        "6011 0009 9013 9424",
        "30569309025904",
        "4222222222222",
        "1234 5678 9012 3456", // no card's, but no token either
        "+33 199 00 00 10 12",
      })
  void is_found_however_it_is_written(String text) {
    assertTrue(CardNumbers.isIn(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok_visa_demo",
        "tok_1NirD82eZvKYlo2CIvbtLWuY",
        "card_19yUNL2eZvKYlo2CNGsN6EWH",
        "pm_4111",
        "8ac7a4a07f5a3c1b017f5b2f9c4e1234",
        "0192f0c0-0000-7000-8000-000000000001",
        "tok_4111111111111112", // no check digit
        "tok_aaaaaa41-1111-1111-1111-1111aaaaaaaa",
        "tok_4111111111111111a",
        "12345678901",
        "",
        "-",
      })
  void tokens_are_let_through(String token) {
    assertFalse(CardNumbers.isIn(token), token);
  }

  @Property
  void random_identifiers_are_let_through(@ForAll long most, @ForAll long least) {
    var random = new UUID(most, least).toString();
    Assume.that(random.chars().anyMatch(Character::isLetter));

    assertFalse(CardNumbers.isIn("tok_" + random), random);
    assertFalse(CardNumbers.isIn("tok_" + random.replace("-", "")), random);
  }

  @Property
  void no_script_and_no_separator_hides_one(
      @ForAll("cards") String card,
      @ForAll("zeros") int zero,
      @ForAll("separators") String between) {
    var hidden =
        card.chars()
            .mapToObj(digit -> Character.toString(zero + digit - '0'))
            .collect(Collectors.joining(between));

    assertTrue(CardNumbers.isIn(hidden), hidden);
    assertTrue(CardNumbers.isIn("ma carte : " + hidden + " merci"), hidden);
  }

  @Provide
  Arbitrary<String> cards() {
    var lengths = Arbitraries.of(12, 13, 14, 15, 16, 18, 19);
    return lengths.flatMap(length ->
        Arbitraries.strings()
            .numeric()
            .ofLength(length - 2)
            .flatMap(middle ->
                Arbitraries.of("2", "3", "4", "5", "6").map(first -> checked(first + middle))));
  }

  @Provide
  Arbitrary<Integer> zeros() {
    return Arbitraries.of(ZEROS);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(SEPARATORS);
  }

  /// With the check digit that makes it a card number.
  private static String checked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit / 5 + digit * 2 % 10 : digit;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
