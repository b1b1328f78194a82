package com.ooma.office.support.domain.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le lun. 23 nov. 2026 à 10:02, Ooma Office <ne-pas-repondre@ooma.example> a écrit :\n> Bonjour",
        "Le lundi 23 novembre 2026 à 10:02, Ooma Office\n<ne-pas-repondre@ooma.example> a écrit :\n\n> Bonjour",
        "On Mon, Nov 23, 2026 at 10:02 AM Ooma Office <x@ooma.example> wrote:\n> Bonjour",
        "-----Message d'origine-----\nDe : Ooma\nBonjour",
        "________________________________\nDe : Ooma Office\nEnvoyé : lundi",
        "De\u00A0: Ooma Office <x@ooma.example>\nObjet : Réponse",
        "> Bonjour\n> Cordialement"
      })
  void what_is_quoted_below_is_left_out(String quoted) {
    assertEquals(
        "Merci, ça marche.\n\nZoé", ReplyText.of("Merci, ça marche.\r\n\r\nZoé\r\n\r\n" + quoted));
  }

  @Test
  void what_is_written_below_or_between_what_is_quoted_stays() {
    var quote = "Le lun. 23 nov. 2026, Ooma Office a écrit :\n> Quel poste ?\n";

    assertEquals("Le 2001.", ReplyText.of(quote + "\nLe 2001.\n"));
    assertEquals(
        "Voir plus bas.\nLe 2001.\nDepuis hier.",
        ReplyText.of("Voir plus bas.\n" + quote + "Le 2001.\n> Depuis quand ?\nDepuis hier."));
  }

  @Test
  void hours_are_no_header() {
    var text = "De : 9 h à 12 h je suis là.\nMerci.";

    assertEquals(text, ReplyText.of(text));
  }

  @Test
  void what_no_line_has_is_left_out() {
    assertEquals("ab\nc", ReplyText.of("a\u0000b\r\n\u0007c"));
  }

  @Test
  void what_somebody_says_of_others_stays() {
    var text = "Le technicien a écrit que c'était bon.\nDepuis, plus rien.";

    assertEquals(text, ReplyText.of(text));
  }

  @Test
  void nothing_but_a_quote_is_no_answer() {
    assertEquals("", ReplyText.of("> Bonjour\n"));
    assertEquals("", ReplyText.of(""));
  }

  @Test
  void what_is_too_long_is_cut() {
    assertEquals(10_000, ReplyText.of("x".repeat(20_000)).length());
  }
}
