package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// However a number is written, it is the same number; what is no digit is never taken for one.
class TypingProperties {

  /// What people and programs put between digits: `\\s`, spaces, dashes, format characters, marks.
  private static final String BETWEEN =
      " \t\n\r\u000b\u00a0\u1680\u2000\u2002\u2003\u2007\u2008\u2009\u200a\u2028\u202f\u205f\u3000"
          + "\u00ad\u200b\u200c\u200d\u200e\u202a\u202c\u2060\u2066\u2069\ufeff"
          + "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe63\uff0d./()\u00b7";

  @Provide
  Arbitrary<List<String>> gaps() {
    return Arbitraries.strings().withChars(BETWEEN.toCharArray()).ofMaxLength(3).list().ofSize(15);
  }

  @Provide
  Arbitrary<String> fiction() {
    return Combinators.combine(
            Arbitraries.of("19900", "26191", "35301", "46571", "53649", "63998"),
            Arbitraries.integers().between(0, 9_999))
        .as((block, rest) -> block + "%04d".formatted(rest));
  }

  @Property
  void grouped_in_any_way_a_number_is_the_same(
      @ForAll("fiction") String digits,
      @ForAll("gaps") List<String> gaps,
      @ForAll @IntRange(max = 3) int form) {
    var prefix = List.of("0", "+33", "+330", "0033").get(form);

    assertEquals("+33" + digits, PhoneNumber.ofFrance(spaced(prefix + digits, gaps)).e164());
  }

  @Property
  void one_character_that_is_no_digit_makes_it_no_number(
      @ForAll("fiction") String digits, @ForAll char wrong, @ForAll @IntRange(max = 9) int at) {
    var typed = new StringBuilder("0" + digits).insert(at, wrong).toString();
    boolean ignored = Typing.compact(String.valueOf(wrong)).isEmpty();
    boolean digit = wrong >= '0' && wrong <= '9' || wrong == '+' && at == 0;

    if (ignored) {
      assertEquals("+33" + digits, PhoneNumber.ofFrance(typed).e164());
    } else if (!digit) {
      assertThrows(Refused.class, () -> PhoneNumber.ofFrance(typed));
    }
  }

  @Property
  void whatever_is_typed_is_a_number_or_refused(@ForAll String typed) {
    try {
      var number = PhoneNumber.ofFrance(typed);
      assertEquals(number, PhoneNumber.ofFrance(number.e164()));
      assertEquals(number, PhoneNumber.ofFrance(spaced(number.e164(), List.of(" "))));
    } catch (Refused refused) {
      assertEquals("not-a-phone-number", refused.code());
    }
  }

  @Property
  void compact_text_stays_as_it_is(@ForAll String typed) {
    var compact = Typing.compact(typed);

    assertEquals(compact, Typing.compact(compact));
    assertEquals(compact, Typing.strip(compact));
  }

  private static String spaced(String text, List<String> gaps) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                characters -> {
                  var all = new StringBuilder();
                  for (int i = 0; i < characters.size(); i++) {
                    all.append(gaps.get(i % gaps.size())).append(characters.get(i));
                  }
                  return all.append(gaps.getFirst()).toString();
                }));
  }
}
