package com.ooma.office.kernel.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Property
  void what_is_plain_stays_plain_and_itself_in_every_place_that_keeps_it(
      @ForAll("anything") String text, @ForAll PlainText rule) {
    if (rule.faultOf(text).isPresent()) {
      return;
    }
    var kept = rule.normalised(text);

    assertEquals(kept, rule.normalised(kept));
    assertTrue(rule.faultOf(kept).isEmpty());
    assertTrue(Normalizer.isNormalized(kept, Normalizer.Form.NFC));
    assertEquals(kept, new String(kept.getBytes(UTF_8), UTF_8));
    assertFalse(kept.contains("\0"));
    assertFalse(kept.contains("\r"));
    if (rule == PlainText.ONE_LINE) {
      assertTrue(kept.lines().count() <= 1);
    }
  }

  @Test
  void names_of_all_the_world_are_plain() {
    for (var name :
        new String[] {"Zoé L’Hôte-Œuvrard", "王小明", "عمر", "👩‍👩‍👧", "नेहा", "a\u00A0b"}) {
      assertTrue(PlainText.ONE_LINE.faultOf(name).isEmpty(), name);
    }
  }

  @Test
  void text_that_nobody_sees_is_no_text() {
    for (var unseen :
        new String[] {
          " ",
          "\u00A0",
          "\u200B\u200D",
          "\uFEFF",
          "\u00AD",
          "\u0301",
          "\uFE0F",
          "\u3164",
          "\u2800 \u115F"
        }) {
      assertTrue(PlainText.ONE_LINE.faultOf(unseen).isPresent(), unseen);
      assertTrue(PlainText.SEVERAL_LINES.faultOf("\n" + unseen + "\n").isPresent(), unseen);
    }
    assertTrue(PlainText.ONE_LINE.faultOf("").isEmpty());
  }

  @Test
  void what_can_not_be_kept_is_a_space_in_what_must_not_be_lost() {
    assertEquals("a b 👩‍👩‍👧 c", PlainText.ONE_LINE.cleaned("a\nb 👩‍👩‍👧\u202Ec"));
  }

  /// Any 16 bits, so that halves of characters are among them, and often the odd ones.
  @Provide
  Arbitrary<String> anything() {
    var odd = "\0\n\r\t\u001B\u0085\u2028\u202E\u2066\uD800\uDC00\uFFFE\u0301e";
    return Arbitraries.oneOf(
            Arbitraries.chars().all(),
            Arbitraries.of('a', 'é', ' ', '\n'),
            Arbitraries.chars().with(odd))
        .list()
        .ofMaxSize(12)
        .map(characters -> {
          var text = new StringBuilder();
          characters.forEach(text::append);
          return text.toString();
        });
  }
}
