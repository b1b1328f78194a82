package com.ooma.office.porting.domain.rio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RioProperties {

  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int LENGTH = 12;

  /// A number in digits, and its RIO.
  record Pair(String number, String rio) {

    static Pair of(String head, String number) {
      return new Pair(number, head + RioKey.of(head, PhoneNumber.ofFrance(number)));
    }

    String joined() {
      return rio + number;
    }

    boolean isValidAs(String joined) {
      try {
        var number = PhoneNumber.ofFrance(joined.substring(LENGTH));
        return Rio.problems(joined.substring(0, LENGTH), number).isEmpty();
      } catch (Refused _) {
        return false; // 00… is not even a number
      }
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    var characters = Arbitraries.strings().withChars(CHARACTERS);
    var heads =
        Combinators.combine(
                characters.ofLength(2),
                Arbitraries.of('F', 'G', 'M', 'N', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'),
                characters.ofLength(6))
            .as((operator, kind, contract) -> operator + kind + contract);
    var numbers =
        Combinators.combine(Arbitraries.of('1', '2', '3', '4', '5', '9'), digits(8))
            .as((area, rest) -> "0" + area + rest)
            .filter(number -> PhoneNumber.ofFrance(number).isFrenchFixedLine());
    return Combinators.combine(heads, numbers).as(Pair::of);
  }

  @Property
  void whatever_is_typed_is_a_rio_or_has_a_problem(
      @ForAll String typed, @ForAll("pairs") Pair pair) {
    RioFuzz.check(typed, PhoneNumber.ofFrance(pair.number()));
  }

  @Property
  void a_computed_key_is_accepted(@ForAll("pairs") Pair pair) {
    assertTrue(pair.isValidAs(pair.joined()));
  }

  @Property
  void grouped_in_any_way_it_is_the_same(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = 12) int at, @ForAll("gaps") String gap) {
    var number = PhoneNumber.ofFrance(pair.number());
    var typed = new StringBuilder(pair.rio()).insert(at, gap).toString();

    assertEquals(Rio.of(pair.rio(), number), Rio.of(typed, number));
    assertEquals(Rio.of(pair.rio(), number), Rio.of(typed.toLowerCase(Locale.ROOT), number));
  }

  @Property
  void whatever_is_typed_is_judged(@ForAll("pairs") Pair pair, @ForAll String typed) {
    assertFalse(Rio.problems(typed, PhoneNumber.ofFrance(pair.number())).isEmpty());
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.strings()
        .withChars(
            ' ', '\t', '\u00a0', '\u202f', '\u2009', '\u200b', '\ufeff', '-', '\u2013', '.', '(')
        .ofMinLength(1)
        .ofMaxLength(3);
  }

  @Property(tries = 5_000)
  void one_wrong_character_is_found(
      @ForAll("pairs") Pair pair,
      @ForAll @IntRange(max = 20) int at,
      @ForAll @IntRange(max = 35) int by) {
    int position = at < LENGTH ? at : at + 1; // never the leading 0: all French numbers have it
    char wrong = position < LENGTH ? CHARACTERS.charAt(by) : (char) ('0' + by % 10);
    Assume.that(wrong != pair.joined().charAt(position));

    var mistyped = new StringBuilder(pair.joined());
    mistyped.setCharAt(position, wrong);

    assertFalse(pair.isValidAs(mistyped.toString()));
  }

  @Property(tries = 5_000)
  void two_swapped_neighbours_are_found(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = 19) int at) {
    int position = at < LENGTH - 1 ? at : at + 2; // within the RIO, or within the number
    Assume.that(position + 1 < LENGTH + 10);
    char first = pair.joined().charAt(position);
    char second = pair.joined().charAt(position + 1);
    Assume.that(first != second);

    var swapped = new StringBuilder(pair.joined());
    swapped.setCharAt(position, second);
    swapped.setCharAt(position + 1, first);

    assertFalse(pair.isValidAs(swapped.toString()));
  }

  private static Arbitrary<String> digits(int count) {
    return Arbitraries.strings().numeric().ofLength(count);
  }
}
