package com.ooma.office.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Visitor;
import com.ooma.office.portal.browser.Walker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// A customer's story before the pages of the Office Manager, in a real browser: as member, as
/// care, as ops. `-Dstack=http://localhost:8080` looks at a stack that runs.
@TestMethodOrder(OrderAnnotation.class)
@Isolated
class OfficeManagerTest {

  private static final String ATTACK = "<img src=x onerror=alert(document.domain)>";

  /// What pages show beside when they are asked for it.
  private static final List<String> MORE =
      List.of("order?step=users", "usage?price=%2B442079460000", "help?q=numero", "nowhere");

  @RegisterExtension static final Office OFFICE = Office.beforeItsFirstOrder();

  private static final String COMPANY = "Atelier " + OFFICE.account().toString().substring(0, 8);
  private static String order = "";

  @BeforeAll
  static void refuseBills() {
    OFFICE.sandbox().tellPlatform("REJECT");
  }

  @Test
  @Order(1)
  void a_member_orders_in_ten_steps(Visitor member) {
    member.check("home-empty");
    member.open("order");
    member.fill("Nom du site", "WeWork La Fayette");
    address(member, "33 rue La Fayette");
    member.fill("Code INSEE", "75109");
    member.click("Postes →");
    member.click("Un poste de plus");
    member.click("Utilisateurs →");
    member.page().getByText("Coller depuis un tableur").click();
    member.paste("nom;e-mail\nCamille Martin;camille.martin\n" + ATTACK + ";");
    member.see("Ligne 2, email : une adresse e-mail a la forme nom@exemple.com");
    member.check("order-pasted");
    member.paste("nom;e-mail\nCamille Martin;camille.martin@exemple.example\n" + ATTACK + ";");
    member.page().waitForCondition(() -> ATTACK.equals(member.typed("Nom 2")));
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
    address(member, "12 rue des Archives");
    member.click("Paiement →");
    member.payByCard("4242 4242 4242 4242");
    member.see("Visa •••• 4242");
    member.check("order-payment");
    member.click("Conditions →");
    member.tick("J’accepte");
    member.page().reload();
    member.click("Confirmation →");
    assertEquals("100,00 €", price(member));
    member.check("order-confirm");
    member.click("Confirmer la commande");
    member.see("Où en est-elle ?");
    order = member.page().url().replaceFirst(".*/", "");
    member.check("order-placed");
  }

  @Test
  @Order(2)
  void the_order_moves_by_itself_until_the_phones_ring(Visitor member) {
    var promise = OFFICE.sandbox().read("/v1/orders/" + order, OFFICE.account()).jsonPath();
    OFFICE.sandbox().moveTo(promise.getString("promise.shipsOn"));
    member.see("Téléphone expédié");
    OFFICE.sandbox().moveTo(promise.getString("promise.arrivesOn"));
    member.see("Livré, à brancher");
    var macs =
        OFFICE
            .sandbox()
            .read("/v1/orders/" + order, OFFICE.account())
            .jsonPath()
            .getList("seats.phoneMac");
    given()
        .get(OFFICE.sandbox().gateway() + "/sandbox/phones")
        .jsonPath()
        .<Map<String, String>>getList("")
        .stream()
        .filter(phone -> macs.contains(phone.get("mac")))
        .forEach(phone -> given().get(phone.get("configUrl")).then().statusCode(200));
    member.see("En service");
    assertTrue(member.main().innerText().contains(ATTACK), "names are shown as they are");
    member.check("order-active");
  }

  @Test
  @Order(3)
  void a_member_pays_in_and_sees_what_was_paid(Visitor member) {
    member.open("balance");
    member.fill("Montant en euros", "25");
    member.click("Verser");
    member.see("Versé");
    member.see("solde 25,00 €");
    member.check("balance");
    member.open("payments");
    member.see("Payée");
    member.follow("Changer de carte");
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
  void what_is_written_to_support_is_shown_as_it_is(Visitor member) {
    member.open("help");
    member.fill("Sujet", ATTACK);
    member.page().locator("textarea[name=message]").fill(ATTACK + "\nMerci");
    member.click("Envoyer");
    member.page().locator("main h1").getByText(ATTACK).waitFor();
    member.check("ticket");
  }

  @Test
  @Order(7)
  void a_stranger_sees_nothing_at_foreign_addresses() {
    try (var stranger = Office.stranger()) {
      var walker = new Walker("stranger", stranger, null);
      walker.paths("ROUTES", OFFICE.sandbox().ids(OFFICE.account())).values().stream()
          .filter(path -> path.matches(".*/[0-9a-f-]{36}"))
          .forEach(path -> {
            walker.open(path);
            stranger.see("Il n’y a rien ici");
            assertFalse(stranger.main().innerText().matches("(?s).*(Camille|Atelier|img).*"), path);
          });
    }
  }

  @Test
  @Order(8)
  void care_finds_the_company_and_acts_on_its_behalf() {
    try (var care = Office.care(Look.DESK_BY_DAY, "Lou Bernard")) {
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
  @Order(10)
  void every_page_is_for_everybody(Visitor member) {
    pages(member)
        .forEach((name, path) -> {
          member.open(path);
          member.checkEverywhere("page-" + name.replaceAll("[^A-Za-z]+", "-"));
        });
  }

  @Test
  @Order(11)
  void a_user_who_leaves_sends_the_phone_back_with_a_label_until_it_is_there(Visitor member) {
    member.open("users");
    member.page().getByLabel("Choisir " + ATTACK).check();
    member.click("Supprimer…");
    member.click("Oui, supprimer");
    member.see("Téléphones à renvoyer");
    var mac = OFFICE.sandbox().awaitReturnFrom(OFFICE.account());
    member.check("users-returns");
    member.page().waitForDownload(() -> member.click("Étiquette"));
    OFFICE.sandbox().takeBack(mac);
    member.see("Revenu");
    member.checkEverywhere("users-returned");
  }

  @Test
  @Order(12)
  void ops_hand_a_rejected_bill_in_again(Visitor member) {
    String document;
    try (var ops = Office.ops(Look.DESK_BY_DAY)) {
      ops.open("einvoices");
      ops.see("Rejetée");
      ops.checkEverywhere("ops-einvoices");
      ops.page().locator("main .rows a[href*='%s']".formatted(OFFICE.account())).first().click();
      ops.see("destinataire inconnu (DEST_INC)");
      document = ops.page().url().replaceFirst(".*/", "");
      ops.checkEverywhere("ops-einvoice-rejected");
      OFFICE.sandbox().tellPlatform("ACCEPT");
      ops.click("Déposer à nouveau");
      ops.see("Mise à disposition");
      ops.checkEverywhere("ops-einvoice");
    }
    member.open("invoices/" + document);
    member.see("Mise à disposition");
    member.checkEverywhere("invoice");
  }

  private static Map<String, String> pages(Visitor member) {
    var pages =
        new LinkedHashMap<>(
            new Walker("member", member, null)
                .paths("ROUTES", OFFICE.sandbox().ids(OFFICE.account())));
    MORE.forEach(page -> pages.put(page, page));
    return pages;
  }

  private static void address(Visitor member, String street) {
    member.fill("Rue", street);
    member.fill("Code postal", "75009");
    member.fill("Ville", "Paris");
  }

  private static String price(Visitor member) {
    return member
        .page()
        .locator("[data-test=monthly]")
        .innerText()
        .replaceAll("[\\s\u00a0\u202f]", " ");
  }
}
