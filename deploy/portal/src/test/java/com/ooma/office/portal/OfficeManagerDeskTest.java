package com.ooma.office.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Visitor;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// An office day by day, in a real browser: what callers hear, what they leave, numbers that are
/// brought along, and what a member asks.
class OfficeManagerDeskTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  private static final String TELEPHONY = "/v1/accounts/%s/telephony/%s";

  private static Chromium chromium;
  private static Sandbox sandbox;
  private static UUID account;
  private static Visitor member;

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.isInstalled(), "chromium is not installed: the pages are not looked at");
    sandbox = new Sandbox(TestStack.gateway());
    sandbox.fillShelves();
    account = sandbox.office("Atelier du Bureau");
    chromium = new Chromium();
    member = visitor(WIDE);
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void a_greeting_is_recorded_and_chosen_for_callers() {
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
  void a_voicemail_is_heard_and_deleted_and_a_fax_is_sent() {
    deliver("audio/wav", silence());
    deliver("application/pdf", paper());
    member.open("users/2001/messages");
    member.see("01 99 00 99 99");
    member.click("Écouter");
    member.page().locator("office-player audio").waitFor();
    member.click("Marquer comme lu");
    member.see("Marquer comme nouveau");
    attach(member, "paper", "devis.pdf", "application/pdf", paper());
    member.fill("Au numéro", "01 99 00 88 88");
    member.click("Envoyer");
    member.page().locator("section[aria-labelledby=send-title] li").first().waitFor();
    member.check("messages");
    member.click("Effacer Message");
    member.page().locator("office-player").waitFor(Visitor.hidden());
    member.checkEverywhere("messages");
  }

  @Test
  void a_number_is_brought_along_from_a_draft_that_says_what_is_missing() {
    var line =
        given()
            .contentType(ContentType.JSON)
            .post(sandbox.gateway() + "/sandbox/carriers/carrier-alpha/lines")
            .jsonPath();
    member.open("ports/new");
    member.fill("Ancien numéro", line.getString("number"));
    member.fill("Opérateur", "carrier-alpha");
    member.see("le plus souvent entre le");
    member.click("Garder le brouillon");
    member.see("le numéro de client");
    member.check("port-draft");
    member.open("ports");
    member.see("Brouillons");
    member.check("ports-drafts");
    member.page().locator("section[aria-labelledby=drafts-title] a").click();
    member.see("le numéro de client");
    member.fill("RIO", line.getString("rio"));
    member.see("RIO juste");
    member.fill("Numéro de client", line.getString("carrierAccountNumber"));
    attach(member, "bill", "facture.pdf", "application/pdf", paper());
    member.tick("Je mandate Ooma");
    member.click("Envoyer la demande");
    member.see("Quatre étapes");
    var portRequestId = member.page().url().replaceFirst(".*/", "");
    member.check("port");
    member.page().waitForDownload(() -> member.click("Le mandat signé"));
    member.page().waitForDownload(() -> member.click("La facture envoyée"));
    try (var ops = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.LIGHT)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.open("ports?show=SUBMITTED");
      ops.check("ops-ports");
      decideUnderTest(ops, portRequestId);
    }
  }

  /// As if one of two numbers had answered: the service, which knows better, refuses both ways.
  private static void decideUnderTest(Visitor ops, String portRequestId) {
    ops.page().route("**/v1/port-requests/" + portRequestId, OfficeManagerDeskTest::asIfTested);
    ops.visit(account, "ports/" + portRequestId);
    ops.page().getByText("Porter ceux qui ont répondu").click();
    ops.page().getByText("Déclarer les numéros perdus").click();
    ops.checkEverywhere("ops-port-tested");
    ops.page().waitForRequest("**/division", () -> ops.click("Diviser la demande"));
    ops.fill("Ce qui a été tenté", "Aucun des deux opérateurs ne les achemine");
    ops.page().waitForRequest("**/loss", () -> ops.click("Perdus pour de bon"));
    ops.page().locator("main .problem").first().waitFor();
  }

  private static void asIfTested(Route route) {
    var answer = route.fetch();
    var port = new JsonObject(answer.text());
    var number = port.getJsonArray("numbers").getJsonObject(0);
    port.put("state", "TESTING")
        .put("nextSteps", List.of("COMPLETE", "ROLL_BACK", "LOSE"))
        .put(
            "numbers",
            List.of(
                number.copy().put("state", "ANSWERED"), number.copy().put("state", "UNANSWERED")));
    route.fulfill(new FulfillOptions().setResponse(answer).setBody(port.encode()));
  }

  @Test
  void the_address_for_emergency_calls_is_confirmed_by_who_knows_it() {
    member.open("company");
    member.see("À confirmer");
    member.check("emergency-unconfirmed");
    member.click("Oui, cette adresse est juste");
    member.page().getByText("Confirmée", new GetByTextOptions().setExact(true)).waitFor();
    member.check("emergency-confirmed");
  }

  @Test
  void a_file_goes_with_a_ticket() {
    member.open("help");
    member.fill("Sujet", "Un téléphone abîmé");
    member.page().locator("textarea[name=message]").fill("Voir la photo.");
    attach(member, "attachment", "telephone.pdf", "application/pdf", paper());
    member.click("Envoyer");
    member.see("Pièces jointes");
    member.page().getByText("telephone.pdf").first().waitFor();
    member.check("ticket-file");
    member.page().waitForDownload(() -> member.click("Télécharger"));
  }

  @Test
  void ops_see_shelves_phones_and_carriers() {
    var mac =
        sandbox
            .as("ops")
            .get(sandbox.gateway() + "/v1/phones?limit=1&state=IN_STOCK")
            .jsonPath()
            .getString("items[0].mac");
    try (var ops = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.DARK)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.open("stock?phones=IN_STOCK");
      ops.see(mac);
      ops.checkEverywhere("ops-stock");
      ops.open("phones/" + mac);
      ops.see("Ce qu’il lit");
      ops.checkEverywhere("ops-phone");
      ops.open("carriers");
      ops.checkEverywhere("ops-carriers");
      ops.open("carriers/carrier-alpha");
      ops.checkEverywhere("ops-carrier");
    }
  }

  @Test
  void a_loop_of_forwarded_calls_is_drawn_where_it_was_refused() {
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
  void a_week_is_opened_and_closed_with_the_keyboard() {
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
  void ops_see_what_a_bill_run_would_come_to_before_they_bill() {
    try (var ops = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.LIGHT)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.open("bill-runs");
      ops.click("Calculer à blanc");
      ops.see("Où en est-elle ?");
      ops.see("Terminée");
      ops.checkEverywhere("ops-bill-run");
      ops.open("bill-runs");
      ops.page().locator(".rows").getByText("à blanc").first().waitFor();
      ops.checkEverywhere("ops-bill-runs");
    }
  }

  @Test
  void much_goodwill_waits_for_a_second_person() {
    try (var care = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.DARK);
        var colleague = chromium.visitor(sandbox.gateway(), NARROW, ColorScheme.LIGHT)) {
      care.signIn("Lou Bernard", "care", "");
      care.visit(account, "credits");
      care.fill("Montant TTC", "150");
      care.fill("Raison", "Ligne coupée le 3 mars");
      care.click("Accorder");
      care.see("Quelqu’un d’autre doit l’approuver");
      care.checkEverywhere("care-goodwill");
      colleague.signIn("Max Petit", "care", "");
      colleague.open("credits");
      colleague.click("Approuver Ligne coupée le 3 mars");
      colleague.page().getByText("Ligne coupée le 3 mars").first().waitFor(Visitor.hidden());
      colleague.check("care-approved");
    }
    member.open("credits");
    member.see("Ligne coupée le 3 mars");
    member.check("credits");
  }

  @Test
  void an_hour_with_an_adviser_is_booked_moved_and_given_back() {
    var hours = member.page().locator("fieldset button[aria-pressed]");
    member.open("appointments");
    hours.first().click();
    member.fill("Où vous appeler", "06 12 34 56 78");
    member.page().locator("textarea[name=wishes]").fill("Le standard");
    member.click("Réserver");
    member.see("Prévu");
    member.page().waitForDownload(() -> member.click("Dans mon agenda"));
    member.click("Déplacer");
    member.see("Une autre heure que");
    hours.nth(1).click();
    member.check("appointment-moving");
    member.click("Choisir cette heure");
    member.see("Prendre rendez-vous");
    var startsAt =
        sandbox.read("/v1/appointments", account).jsonPath().getString("items[0].startsAt");
    try (var ops = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.DARK)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.open("appointments?day=" + startsAt.substring(0, 10));
      ops.see("Le standard");
      ops.checkEverywhere("ops-appointments");
    }
    member.click("Annuler");
    member.click("Oui, annuler");
    member.see("Annulé");
    member.checkEverywhere("appointments");
  }

  @Test
  void a_day_on_which_nobody_answers_is_told_beforehand() {
    try (var ops = chromium.visitor(sandbox.gateway(), WIDE, ColorScheme.LIGHT)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.open("appointments");
      ops.fill("Quel jour", sandbox.today().plusWeeks(2).toString());
      ops.fill("Raison", "Inventaire");
      ops.click("Enregistrer");
      ops.see("Inventaire");
      ops.check("ops-opening-day");
      ops.click("Comme d’habitude");
      ops.see("Comme d’habitude les jours à venir");
    }
  }

  private static Visitor visitor(int width) {
    var visitor = chromium.visitor(sandbox.gateway(), width, ColorScheme.LIGHT);
    visitor.signIn("Camille Martin", "primary-member", account.toString());
    return visitor;
  }

  private static String numberOf(String extension) {
    return sandbox
        .read(TELEPHONY.formatted(account, "extensions"), account)
        .jsonPath()
        .getString("items.find { it.extension == '%s' }.numbers[0].number".formatted(extension));
  }

  private static void forward(String extension, String number) {
    var path = TELEPHONY.formatted(account, "users/" + extension + "/forwarding");
    var former = sandbox.read(path, account);
    var forwarding = new JsonObject(former.asString());
    sandbox
        .as(account)
        .contentType(ContentType.JSON)
        .header("If-Match", former.header("ETag"))
        .body(forwarding.put("when", List.of("ALWAYS")).put("number", number).encode())
        .put(sandbox.gateway() + path)
        .then()
        .statusCode(200);
  }

  private static void attach(Visitor who, String field, String name, String type, byte[] content) {
    who.page()
        .locator("input[name=" + field + "]")
        .setInputFiles(new FilePayload(name, type, content));
  }

  /// As the voice platform does when nobody answered.
  private static void deliver(String type, byte[] content) {
    sandbox
        .as("voice-switch")
        .contentType(type)
        .queryParam("from", "+33199009999")
        .body(content)
        .post(
            "%s/v1/accounts/%s/telephony/users/2001/messages".formatted(sandbox.gateway(), account))
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

  /// One page, printed by the browser.
  private static byte[] paper() {
    return member.page().pdf();
  }
}
