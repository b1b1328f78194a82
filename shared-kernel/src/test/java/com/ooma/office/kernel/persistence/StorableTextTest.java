package com.ooma.office.kernel.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableTextTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "nothing special é 😀, nothing special é 😀",
    "a\0b, a\\u0000b",
    "half \ud83d of it, half \\ud83d of it",
    "\udc00\ud800, \\udc00\\ud800",
    "'one\r\ntwo', one\\u000d\\u000atwo"
  })
  void what_can_not_be_kept_is_written_as_its_escape(String text, String kept) {
    assertEquals(kept, StorableText.of(text, 100));
  }

  @ParameterizedTest
  @CsvSource({"5, abcde", "4, abcd… (5 characters)", "0, … (5 characters)"})
  void of_a_long_text_the_beginning_is_kept(int most, String kept) {
    assertEquals(kept, StorableText.of("abcde", most));
  }

  @Property
  void any_text_survives_utf_8_and_json(
      @ForAll @CharRange(from = 0, to = '\uffff') String text, @ForAll @IntRange(max = 50) int most)
      throws IOException {
    var kept = StorableText.of(text, most);

    assertEquals(kept, new String(kept.getBytes(UTF_8), UTF_8));
    assertEquals(kept, JSON.readValue(JSON.writeValueAsBytes(kept), String.class));
    assertTrue(kept.chars().noneMatch(Character::isISOControl));
    assertTrue(kept.length() <= most + 30, kept);
  }
}
