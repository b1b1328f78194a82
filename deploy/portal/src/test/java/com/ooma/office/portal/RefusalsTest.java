package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.portal.browser.Trouble;
import com.ooma.office.portal.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hinders somebody at work is said in words, in a real browser, and nothing typed is lost.
class RefusalsTest {

  /// Where tickets are posted; lists have a query.
  private static final String TICKETS = "**/v1/tickets";

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Refus");

  @Test
  void who_saves_over_a_change_is_told_and_loses_nothing(Visitor member) {
    try (var other = OFFICE.colleague()) {
      other.open("users/2001");
      other.fill("Nom affiché", "Accueil");
      member.open("users/2001");
      member.fill("Nom affiché", "Atelier");
      member.save("calls");
      member.awaitSaved("calls");
      other.save("calls");
      other.see("Quelqu’un a changé ceci entre-temps");
      assertEquals("Accueil", other.page().getByLabel("Nom affiché").first().inputValue());
      other.check("changed-meanwhile");
    }
  }

  @Test
  void a_lost_connection_is_told_and_the_message_is_sent_later(Visitor member) {
    member.open("help");
    member.fill("Sujet", "Sans réseau");
    member.page().locator("textarea[name=message]").fill("Toujours là ?");
    member.page().context().setOffline(true);
    member.click("Envoyer");
    member.see("La connexion est interrompue");
    assertEquals("Sans réseau", member.page().getByLabel("Sujet").first().inputValue());
    member.page().context().setOffline(false);
    member.click("Réessayer");
    member.see("Sans réseau");
    member.page().locator("main h1").getByText("Sans réseau").waitFor();
  }

  @Test
  void a_session_that_ended_is_renewed_beside_the_page(Visitor member) {
    member.open("help");
    member.fill("Sujet", "Trop tard");
    member.page().locator("textarea[name=message]").fill("Encore là ?");
    member.page().route(TICKETS, route -> route.fulfill(Trouble.refusal(401)));
    member.click("Envoyer");
    member.see("Votre session a expiré");
    member.page().unroute(TICKETS);
    member.click("Se reconnecter");
    member.page().locator("main h1").getByText("Trop tard").waitFor();
  }

  @ParameterizedTest
  @CsvSource({
    "409, Essai",
    "429, Trop de demandes à la fois",
    "500, La faute est de notre côté",
    "503, Le service est très occupé",
  })
  void a_refusal_is_told_in_words_and_nothing_typed_is_lost(
      int status, String words, Visitor member) {
    member.open("help");
    member.fill("Sujet", "Refusée");
    member.page().locator("textarea[name=message]").fill("Encore là ?");
    member.page().route(TICKETS, route -> route.fulfill(Trouble.refusal(status)));
    member.click("Envoyer");
    member.see(words);
    member.page().unroute(TICKETS);
    assertEquals("Refusée", member.page().getByLabel("Sujet").first().inputValue());
    member.check("refused-" + status);
  }

  @Test
  void pages_speak_english_by_choice(Visitor member) {
    var language = member.page().locator(".language select");
    member.open("users");
    language.selectOption("en");
    member.page().locator("main h1").getByText("Users").waitFor();
    assertEquals("en", member.page().locator("html").getAttribute("lang"));
    member.check("english");
    language.selectOption("fr");
  }
}
