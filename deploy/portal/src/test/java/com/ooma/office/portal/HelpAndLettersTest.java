package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Visitor;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What everybody may read without an account, and what members find in their mail: in a real
/// browser, on a desk and on a telephone, by day and by night.
class HelpAndLettersTest {

  private static final Path SAMPLES =
      Path.of("../../support-service/src/main/resources/letters/samples.json");

  private static URI gateway;
  private static Visitor reader;

  @BeforeAll
  static void open() {
    Chromium.requireInstalled();
    gateway = TestStack.gateway();
    reader = Chromium.shared().visitor(gateway, Look.DESK_BY_DAY);
  }

  @AfterAll
  static void close() {
    if (reader != null) {
      reader.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "aide-home, /aide",
    "aide-found, /aide/recherche?q=renvoyer+mes+appels",
    "aide-nothing, /aide/recherche?q=xyzzy",
    "aide-article, /aide/renvoyer-les-appels",
    "aide-missing, /aide/il-n-y-en-a-pas",
  })
  void help_hinders_nobody(String name, String path) {
    reader.openElsewhere(path);

    reader.checkEverywhere(name);
  }

  @Test
  void letters_hinder_nobody() {
    for (var kind : kinds()) {
      reader.show(letter(kind, "FR"));
      reader.checkEverywhere("letter-" + kind + "-FR");
    }
  }

  /// Colours and what is where are those of the French ones: only the words are others, which may
  /// not fit.
  @Test
  void english_letters_hinder_nobody() {
    for (var kind : kinds()) {
      reader.show(letter(kind, "EN"));
      reader.checkIn("letter-" + kind + "-EN", Look.TELEPHONE_BY_DAY);
    }
  }

  @Test
  void letters_are_dark_by_night() {
    reader.show(letter("ORDER_CONFIRMED", "FR"));
    var background = "getComputedStyle(document.querySelector('.sheet')).backgroundColor";
    assertEquals("rgb(255, 255, 255)", reader.page().evaluate(background));

    Look.DESK_BY_NIGHT.at(reader.page());

    assertEquals("rgb(28, 36, 41)", reader.page().evaluate(background));
    Look.DESK_BY_DAY.at(reader.page());
  }

  @Test
  void an_article_is_found_by_what_somebody_types() {
    reader.openElsewhere("/aide");
    reader.fill("Votre question", "transfert d apel");
    reader.click("Chercher");

    reader.see("Réponses pour");
  }

  @Test
  void everybody_chooses_the_own_e_mails() {
    try (var member = Chromium.shared().visitor(gateway, Look.TELEPHONE_BY_DAY)) {
      member.signIn("Camille Martin", "member", UUID.randomUUID().toString());
      member.open("letters");
      var fax = member.main().getByLabel("Nouveau fax");
      assertTrue(fax.isChecked());
      var text = member.main().innerText();
      assertFalse(text.matches("(?s).*[A-Z]+_[A-Z]+.*"), "each has words: " + text);

      fax.uncheck();
      member.click("Enregistrer");
      member.see("C’est enregistré.");

      member.open("nowhere");
      member.open("letters");
      assertFalse(fax.isChecked());
      assertTrue(member.main().getByLabel("Nouveau message vocal").isChecked());
    }
  }

  /// Each kind has a sample.
  private static Set<String> kinds() {
    return JsonPath.from(SAMPLES.toFile()).<String, Object>getMap("$").keySet();
  }

  private static String letter(String kind, String language) {
    return new Sandbox(gateway)
        .as("ops")
        .queryParam("language", language)
        .get(gateway + "/v1/operations/support/letters/" + kind)
        .then()
        .statusCode(200)
        .extract()
        .path("html");
  }
}
