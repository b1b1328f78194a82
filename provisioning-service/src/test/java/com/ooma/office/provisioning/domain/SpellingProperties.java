package com.ooma.office.provisioning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.NumberingPlan;
import com.ooma.office.provisioning.domain.phone.Mac;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// A MAC address and a number of the pool have one spelling each, however they are written.
class SpellingProperties {

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().withChars("0123456789abcdef".toCharArray()).ofLength(12);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("", ":", "-", ".", " ", "\u202f", "\u2011", "\ufeff");
  }

  @Property
  void a_mac_has_one_spelling(
      @ForAll("digits") String digits,
      @ForAll @IntRange(min = 1, max = 12) int group,
      @ForAll("separators") String between) {
    var typed = digits.replaceAll("(.{" + group + "})(?=.)", "$1" + between);
    boolean ofDevice = !digits.equals("000000000000") && "02468ace".indexOf(digits.charAt(1)) >= 0;

    for (var spelling : List.of(typed, typed.toUpperCase(Locale.ROOT))) {
      try {
        assertEquals(digits, Mac.parse(spelling).digits());
        assertTrue(ofDevice, digits);
      } catch (Refused refused) {
        assertEquals("not-a-mac", refused.code());
        assertTrue(!ofDevice, digits);
      }
    }
  }

  @Property
  void whatever_is_typed_is_a_mac_or_refused(@ForAll String typed) {
    try {
      assertTrue(Mac.parse(typed).digits().matches("[0-9a-f]{12}"));
    } catch (Refused refused) {
      assertEquals("not-a-mac", refused.code());
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.of("0", "+33", "0033", "+33 (0)", "+262", "+590", ""),
            Arbitraries.strings().numeric().ofLength(9))
        .as((prefix, rest) -> prefix + rest);
  }

  @Property(tries = 5_000)
  void only_fixed_lines_of_metropolitan_france_enter_the_pool(@ForAll("numbers") String typed) {
    try {
      var number = NumberingPlan.assignable(typed);
      var digits = number.nationalDigits();

      assertTrue(digits.matches("0[123459][0-9]{8}"), digits);
      assertTrue(
          !digits.matches(
              "0(262|263|269|508|590|594|596|976|947[5-9]"
                  + "|162|163|270|271|377|378|424|425|568|569|948|949).*"),
          digits);
      assertTrue(number.isFrenchFixedLine());
    } catch (Refused refused) {
      assertTrue(
          Set.of("not-a-phone-number", "not-a-fixed-line", "cold-calling-number")
              .contains(refused.code()));
    }
  }
}
