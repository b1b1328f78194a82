package com.ooma.office.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Visitor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A customer's story before the pages of the Office Manager, in a real browser: as member, as
/// care, as ops. `-Dstack=http://localhost:8080` looks at a stack that runs.
@TestMethodOrder(OrderAnnotation.class)
class OfficeManagerTest {

  private static final int WIDE = 1280;
  private static final String ATTACK = "<img src=x onerror=alert(document.domain)>";

  /// Where tickets are posted; lists have a query.
  private static final String TICKETS = "**/v1/tickets";

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final String COMPANY = "Atelier " + ACCOUNT.toString().substring(0, 8);

  private static Chromium chromium;
  private static URI gateway;
  private static Sandbox sandbox;
  private static Visitor member;
  private static String order = "";

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.isInstalled(), "chromium is not installed: the pages are not looked at");
    gateway = TestStack.gateway();
    sandbox = new Sandbox(gateway);
    sandbox.fillShelves();
    chromium = new Chromium();
    member = chromium.visitor(gateway, WIDE, ColorScheme.LIGHT);
    member.signIn("Camille Martin", "primary-member", ACCOUNT.toString());
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void a_member_orders_in_ten_steps() {
    member.check("home-empty");
    member.open("order");
    member.fill("Nom du site", "WeWork La Fayette");
    address("33 rue La Fayette");
    member.fill("Code INSEE", "75109");
    member.click("Postes →");
    member.click("Un poste de plus");
    member.click("Utilisateurs →");
    member.fill("Nom 1", "Camille Martin");
    member.fill("E-mail 1", Visitor.mail("Camille Martin"));
    member.fill("Nom 2", ATTACK);
    member.click("Numéros →");
    member.tick("Je choisis les numéros");
    var free = member.page().locator("ul[aria-label='Numéros libres'] button");
    free.first().waitFor();
    IntStream.range(0, 3).forEach(i -> free.nth(i).click());
    member.click("Réserver 3 numéros");
    member.see("Numéros réservés encore");
    member.check("order-numbers");
    member.click("Qui a quel numéro →");
    member.click("Options →");
    member.click("Entreprise →");
    member.fill("Raison sociale", COMPANY);
    member.fill("SIREN", "123456782");
    address("12 rue des Archives");
    member.click("Paiement →");
    member.payByCard("4242 4242 4242 4242");
    member.see("Visa •••• 4242");
    member.check("order-payment");
    member.click("Conditions →");
    member.tick("J’accepte");
    member.page().reload();
    member.click("Confirmation →");
    assertEquals("100,00 €", price());
    member.check("order-confirm");
    member.click("Confirmer la commande");
    member.see("Où en est-elle ?");
    order = member.page().url().replaceFirst(".*/", "");
    member.check("order-placed");
  }

  @Test
  @Order(2)
  void the_order_moves_by_itself_until_the_phones_ring() {
    var promise = sandbox.read("/v1/orders/" + order, ACCOUNT).jsonPath();
    sandbox.moveTo(promise.getString("promise.shipsOn"));
    member.see("Téléphone expédié");
    sandbox.moveTo(promise.getString("promise.arrivesOn"));
    member.see("Livré, à brancher");
    var macs = sandbox.read("/v1/orders/" + order, ACCOUNT).jsonPath().getList("seats.phoneMac");
    given().get(gateway + "/sandbox/phones").jsonPath().<Map<String, String>>getList("").stream()
        .filter(phone -> macs.contains(phone.get("mac")))
        .forEach(phone -> given().get(phone.get("configUrl")).then().statusCode(200));
    member.see("En service");
    assertTrue(member.main().innerText().contains(ATTACK), "names are shown as they are");
    member.check("order-active");
  }

  @Test
  @Order(3)
  void a_user_is_not_disturbed_and_the_way_of_calls_says_so() {
    member.open("users/2001");
    member.tick("Ne pas déranger");
    saveCalls(member);
    awaitSaved(member);
    member.open("calls?to=2001");
    member.see("Pas à pas");
    member.page().locator("section[aria-labelledby=way-title] li").first().waitFor();
    member.check("calls");
  }

  @Test
  @Order(3)
  void a_member_pays_in_and_sees_what_was_paid() {
    member.open("balance");
    member.fill("Montant en euros", "25");
    member.click("Verser");
    member.see("Versé");
    member.see("solde 25,00 €");
    member.check("balance");
    member.open("payments");
    member.see("Payée");
    member.click("Changer de carte");
    member.payByCard("4000 0000 0000 0002");
    member.page().locator("iframe").waitFor(Visitor.hidden());
    member.check("payments");
    member.open("usage");
    member.fill("Numéro à appeler", "01 99 00 12 34");
    member.click("Combien ?");
    member.see("inclus dans l’abonnement");
    member.check("usage");
  }

  @Test
  @Order(4)
  void what_is_written_to_support_is_shown_as_it_is() {
    member.open("help");
    member.fill("Sujet", ATTACK);
    member.page().locator("textarea[name=message]").fill(ATTACK + "\nMerci");
    member.click("Envoyer");
    member.page().locator("main h1").getByText(ATTACK).waitFor();
    member.check("ticket");
  }

  @Test
  @Order(5)
  void who_saves_over_a_change_is_told_and_loses_nothing() {
    try (var other = chromium.visitor(gateway, WIDE, ColorScheme.LIGHT)) {
      other.signIn("Camille Martin", "primary-member", ACCOUNT.toString());
      other.open("users/2001");
      other.fill("Nom affiché", "Accueil");
      member.open("users/2001");
      member.fill("Nom affiché", "Atelier");
      saveCalls(member);
      awaitSaved(member);
      saveCalls(other);
      other.see("Quelqu’un a changé ceci entre-temps");
      assertEquals("Accueil", other.page().getByLabel("Nom affiché").first().inputValue());
      other.check("changed-meanwhile");
    }
  }

  @Test
  @Order(6)
  void a_lost_connection_is_told_and_the_message_is_sent_later() {
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
  @Order(6)
  void a_session_that_ended_is_renewed_beside_the_page() {
    member.open("help");
    member.fill("Sujet", "Trop tard");
    member.page().locator("textarea[name=message]").fill("Encore là ?");
    member.page().route(TICKETS, route -> route.fulfill(refusal(401)));
    member.click("Envoyer");
    member.see("Votre session a expiré");
    member.page().unroute(TICKETS);
    member.click("Se reconnecter");
    member.page().locator("main h1").getByText("Trop tard").waitFor();
  }

  @ParameterizedTest
  @Order(6)
  @CsvSource({
    "409, Essai",
    "429, Trop de demandes à la fois",
    "500, La faute est de notre côté",
    "503, Le service est très occupé",
  })
  void a_refusal_is_told_in_words_and_nothing_typed_is_lost(int status, String words) {
    member.open("help");
    member.fill("Sujet", "Refusée");
    member.page().locator("textarea[name=message]").fill("Encore là ?");
    member.page().route(TICKETS, route -> route.fulfill(refusal(status)));
    member.click("Envoyer");
    member.see(words);
    member.page().unroute(TICKETS);
    assertEquals("Refusée", member.page().getByLabel("Sujet").first().inputValue());
    member.check("refused-" + status);
  }

  @Test
  @Order(6)
  void pages_speak_english_by_choice() {
    var language = member.page().locator(".language select");
    member.open("users");
    language.selectOption("en");
    member.page().locator("main h1").getByText("Users").waitFor();
    assertEquals("en", member.page().locator("html").getAttribute("lang"));
    member.check("english");
    language.selectOption("fr");
  }

  @Test
  @Order(7)
  void a_stranger_sees_nothing_at_a_foreign_address() {
    try (var stranger = chromium.visitor(gateway, WIDE, ColorScheme.LIGHT)) {
      stranger.signIn("Nour Voisin", "primary-member", UUID.randomUUID().toString());
      stranger.page().navigate(gateway + "/office/#/orders/" + order);
      stranger.see("Il n’y a rien ici");
      assertFalse(stranger.main().innerText().contains("Camille"));
    }
  }

  @Test
  @Order(8)
  void care_finds_the_company_and_acts_on_its_behalf() {
    try (var care = chromium.visitor(gateway, WIDE, ColorScheme.LIGHT)) {
      care.signIn("Lou Bernard", "care", "");
      care.page().locator("input[name=q]").fill(COMPANY);
      care.page().getByText(COMPANY).first().click();
      care.see("Vous agissez au nom de");
      care.see("Téléphones");
      care.page().locator("main .rows li").first().waitFor();
      care.checkEverywhere("care-glance");
      care.page().getByText(ATTACK).first().waitFor();
    }
  }

  @Test
  @Order(9)
  void ops_see_what_waits_and_what_is_late() {
    try (var ops = chromium.visitor(gateway, WIDE, ColorScheme.DARK)) {
      ops.signIn("Sacha Garnier", "ops", "");
      ops.see("Alarmes");
      ops.checkEverywhere("ops-search");
      ops.open("tickets");
      ops.see("Sans réseau");
      ops.checkEverywhere("ops-tickets");
      ops.open("operations");
      ops.see("tout est publié");
      ops.checkEverywhere("ops-operations");
      ops.open("dead-letters");
      ops.checkEverywhere("ops-dead-letters");
      ops.open("late-orders");
      ops.checkEverywhere("ops-late-orders");
    }
  }

  @Test
  @Order(10)
  void every_page_is_for_everybody() {
    for (var path : pages()) {
      member.open(path);
      member.checkEverywhere(path.replaceAll("[^a-z]+", "-") + "page");
    }
  }

  @Test
  @Order(11)
  void a_user_who_leaves_sends_the_phone_back_with_a_label() {
    member.open("users");
    member.page().getByLabel("Choisir " + ATTACK).check();
    member.click("Supprimer…");
    member.click("Oui, supprimer");
    member.see("Téléphones à renvoyer");
    sandbox.awaitReturnFrom(ACCOUNT);
    member.check("users-returns");
    member.page().waitForDownload(() -> member.click("Étiquette"));
  }

  private static List<String> pages() {
    return List.of(
        "",
        "order",
        "order?step=users",
        "orders",
        "orders/" + order,
        "users",
        "users/2001",
        "numbers",
        "receptionist",
        "groups",
        "calls",
        "ports",
        "ports/new",
        "money",
        "payments",
        "balance",
        "usage?price=%2B442079460000",
        "company",
        "help",
        "help?q=numero",
        "appointments",
        "credits",
        "help/delais-de-livraison",
        "nowhere");
  }

  private static FulfillOptions refusal(int status) {
    return new FulfillOptions()
        .setStatus(status)
        .setContentType("application/problem+json")
        .setHeaders(Map.of("Retry-After", "2"))
        .setBody(
            """
            {"type": "about:blank", "title": "Essai", "status": %d, "code": "trial"}\
            """
                .formatted(status));
  }

  private static void saveCalls(Visitor who) {
    who.page().locator("section[aria-labelledby=calls-title]").getByText("Enregistrer").click();
  }

  /// What could be undone is saved.
  private static void awaitSaved(Visitor who) {
    who.page()
        .locator("section[aria-labelledby=calls-title]")
        .getByText("Ne rien changer")
        .waitFor(Visitor.hidden());
  }

  private static void address(String street) {
    member.fill("Rue", street);
    member.fill("Code postal", "75009");
    member.fill("Ville", "Paris");
  }

  private static String price() {
    return member
        .page()
        .locator("[data-test=monthly]")
        .innerText()
        .replaceAll("[\\s\u00a0\u202f]", " ");
  }
}
