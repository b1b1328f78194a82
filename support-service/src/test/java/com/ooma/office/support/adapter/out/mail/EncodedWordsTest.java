package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

  private static final int LONGEST_LINE = 76;

  @Property
  void every_text_is_read_as_it_was_written(@ForAll("texts") String text)
      throws UnsupportedEncodingException {
    var words = EncodedWords.of(text);

    assertEquals(text, MimeUtility.decodeText(MimeUtility.unfold(words.replace("\n", "\r\n"))));
    if (!words.equals(text)) {
      ("Subject: " + words)
          .lines()
          .forEach(line -> assertTrue(line.length() <= LONGEST_LINE, line));
    }
  }

  @Test
  void plain_text_stays_as_it_is() {
    assertEquals("Votre facture 2026-000042", EncodedWords.of("Votre facture 2026-000042"));
  }

  @Provide
  Arbitrary<String> texts() {
    var characters =
        Arbitraries.of("a", "Z", " ", "?", "=", "_", "é", "œ", "’", "€", "例", "🎉", "👩🏽‍💻");
    return characters.list().ofMinSize(1).ofMaxSize(120).map(EncodedWordsTest::text);
  }

  /// A subject that begins like an encoded word would be taken for one.
  private static String text(java.util.List<String> characters) {
    return characters.stream().collect(Collectors.joining()).replace("=?", "?");
  }
}
