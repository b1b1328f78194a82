package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.ooma.office.portal.browser.Visitor;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An office day by day, in a real browser: what callers hear, what they leave, who is called when,
/// and what a member asks.
class DeskTest {

  private static final String TELEPHONY = "/v1/accounts/%s/telephony/%s";

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Bureau");

  @Test
  void a_greeting_is_recorded_and_chosen_for_callers(Visitor member) {
    member.open("recordings");
    member.click("Enregistrer au micro");
    member.see("Parlez… 1 s");
    member.click("Arrêter");
    member.fill("Nom", "Accueil du matin");
    member.tick("J’ai le droit");
    member.check("recordings-recorded");
    member.click("Garder");
    member.page().locator(".rows").getByText("Accueil du matin").first().waitFor();
    member.click("Écouter");
    member.page().locator("office-player audio").waitFor();
    member.checkEverywhere("recordings");
    member.open("receptionist");
    member.page().locator("select[name=businessHours-recording]").selectOption("Accueil du matin");
    member.click("Enregistrer");
    member.page().getByText("Ne rien changer").waitFor(Visitor.hidden());
    member.check("receptionist-recorded");
  }

  @Test
  void a_voicemail_is_heard_and_deleted_and_a_fax_is_sent(Visitor member) {
    deliver("audio/wav", silence());
    deliver("audio/wav", silence());
    deliver("application/pdf", member.paper());
    member.open("users/2001/messages");
    member.see("01 99 00 99 99");
    member.click("Écouter");
    member.page().locator("office-player audio").waitFor();
    member.see("Marquer comme nouveau");
    member.attach("paper", "devis.pdf", "application/pdf", member.paper());
    member.fill("Au numéro", "01 99 00 88 88");
    member.click("Envoyer");
    member.page().locator("section[aria-labelledby=send-title] li").first().waitFor();
    member.check("messages");
    var players = member.page().locator("office-player");
    int all = players.count();
    // newer ones may have come by themselves, above it
    var heard = member.page().locator("li:has(office-player audio)");
    heard.locator("button", new Locator.LocatorOptions().setHasText("Effacer")).first().click();
    // nobody hears it as the next one
    member
        .page()
        .waitForCondition(
            () -> players.count() == all - 1 && players.locator("audio").count() == 0);
    member.checkEverywhere("messages");
  }

  @Test
  void what_comes_meanwhile_moves_nothing_under_the_pointer(Visitor member) {
    var rows = member.section("messages").locator("li");
    deliver("audio/wav", silence());
    member.open("users/2001/messages");
    rows.first().hover();
    int before = rows.count();
    deliver("audio/wav", silence());
    member.page().waitForResponse("**/messages?**", () -> {});
    member.page().waitForResponse("**/messages?**", () -> {});
    assertEquals(before, rows.count(), "somebody is about to press what is there");
    member.page().mouse().move(0, 0);
    member.page().waitForCondition(() -> rows.count() == before + 1);
  }

  @Test
  void the_address_for_emergency_calls_is_confirmed_by_who_knows_it(Visitor member) {
    member.open("company");
    member.see("À confirmer");
    member.check("emergency-unconfirmed");
    member.click("Oui, cette adresse est juste");
    member.page().getByText("Confirmée", new GetByTextOptions().setExact(true)).waitFor();
    member.check("emergency-confirmed");
  }

  @Test
  void a_file_goes_with_a_ticket(Visitor member) {
    member.open("help");
    member.fill("Sujet", "Un téléphone abîmé");
    member.page().locator("textarea[name=message]").fill("Voir la photo.");
    member.attach("attachment", "telephone.pdf", "application/pdf", member.paper());
    member.click("Envoyer");
    member.see("Pièces jointes");
    member.page().getByText("telephone.pdf").first().waitFor();
    member.check("ticket-file");
    member.page().waitForDownload(() -> member.click("Télécharger"));
  }

  @Test
  void a_user_is_not_disturbed_and_the_way_of_calls_says_so(Visitor member) {
    member.open("users/2001");
    member.tick("Ne pas déranger");
    member.save("calls");
    member.awaitSaved("calls");
    member.open("calls?to=2001");
    member.see("Pas à pas");
    member.page().locator("section[aria-labelledby=way-title] li").first().waitFor();
    member.check("calls");
    member.open("calls?to=2001&at=2030-01-05T10:30");
    member.see("5 janv. 2030, 10:30");
  }

  @Test
  void a_loop_of_forwarded_calls_is_drawn_where_it_was_refused(Visitor member) {
    forward("2002", numberOf("2001"));
    var forwarding = member.page().locator("section[aria-labelledby=forwarding-title]");
    member.open("users/2001");
    forwarding.getByLabel("Toujours").check();
    forwarding.locator("input[name=forward-to]").fill(numberOf("2002"));
    forwarding.getByText("Enregistrer").click();
    forwarding.getByText("Le chemin que prendrait l’appel").waitFor();
    member.checkEverywhere("forwarding-loop");
  }

  @Test
  void a_week_is_opened_and_closed_with_the_keyboard(Visitor member) {
    var keyboard = member.page().keyboard();
    var hour = member.page().locator(".week button").first();
    member.open("receptionist");
    hour.waitFor();
    var before = hour.getAttribute("aria-pressed");
    member.page().locator(".skip").focus();
    keyboard.press("Enter");
    while (member.page().locator(".week button:focus").count() == 0) {
      keyboard.press("Tab");
    }
    keyboard.press("Space");
    assertNotEquals(before, hour.getAttribute("aria-pressed"));
  }

  @Test
  void what_is_kept_of_a_person_is_asked_for_and_fetched(Visitor member) {
    member.open("company");
    member.fill("Adresse e-mail de la personne", Visitor.mail("Camille Martin"));
    member.click("Demander");
    member.see("Prête");
    member.checkEverywhere("personal-data");
    member.page().waitForDownload(() -> member.click("Télécharger"));
  }

  private static String numberOf(String extension) {
    return OFFICE
        .sandbox()
        .read(TELEPHONY.formatted(OFFICE.account(), "extensions"), OFFICE.account())
        .jsonPath()
        .getString("items.find { it.extension == '%s' }.numbers[0].number".formatted(extension));
  }

  private static void forward(String extension, String number) {
    var path = TELEPHONY.formatted(OFFICE.account(), "users/" + extension + "/forwarding");
    var former = OFFICE.sandbox().read(path, OFFICE.account());
    var forwarding = new JsonObject(former.asString());
    OFFICE
        .sandbox()
        .as(OFFICE.account())
        .contentType(ContentType.JSON)
        .header("If-Match", former.header("ETag"))
        .body(forwarding.put("when", List.of("ALWAYS")).put("number", number).encode())
        .put(OFFICE.sandbox().gateway() + path)
        .then()
        .statusCode(200);
  }

  /// As the voice platform does when nobody answered.
  private static void deliver(String type, byte[] content) {
    OFFICE
        .sandbox()
        .as("voice-switch")
        .contentType(type)
        .queryParam("from", "+33199009999")
        .body(content)
        .post(
            "%s/v1/accounts/%s/telephony/users/2001/messages"
                .formatted(OFFICE.sandbox().gateway(), OFFICE.account()))
        .then()
        .statusCode(201);
  }

  /// One second that a telephone can play.
  private static byte[] silence() {
    int rate = 8_000;
    return ByteBuffer.allocate(44 + rate)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(36 + rate)
        .put(ascii("WAVEfmt "))
        .putInt(16)
        .putShort((short) 7)
        .putShort((short) 1)
        .putInt(rate)
        .putInt(rate)
        .putShort((short) 1)
        .putShort((short) 8)
        .put(ascii("data"))
        .putInt(rate)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
