package com.ooma.office.kernel.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.web.language.Bundles;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

  private final FaultWords words = new FaultWords();

  @Test
  void a_sentence_with_a_value_is_said_in_french_with_the_value() {
    assertEquals(
        "La propriété « it's » n'existe pas ici.",
        words.french("There is no property 'it's' here."));
    assertEquals(
        PlainText.ONE_LINE.longest() + " caractères au plus sont attendus.",
        words.french(
            PlainText.ONE_LINE
                .faultOf("x".repeat(PlainText.ONE_LINE.longest() + 1))
                .orElseThrow()));
  }

  @Test
  void a_sentence_that_nobody_translated_is_said_as_it_is() {
    assertEquals("RIO_MALFORMED", words.french("RIO_MALFORMED"));
  }

  @Test
  void both_languages_have_the_same_sentences_with_the_same_values() {
    var english = Bundles.find("kernel-faults", Locale.ENGLISH).orElseThrow();
    var french = Bundles.find("kernel-faults", Locale.FRENCH).orElseThrow();

    assertEquals(english.keySet(), french.keySet());
    english
        .keySet()
        .forEach(key ->
            assertEquals(values(english.getString(key)), values(french.getString(key)), key));
  }

  private static int values(String sentence) {
    return sentence.split("%s", -1).length;
  }
}
