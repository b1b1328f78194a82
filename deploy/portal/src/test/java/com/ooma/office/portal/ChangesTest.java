package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.ooma.office.portal.browser.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a company changes and takes back, in a real browser: what will happen is said before
/// somebody says yes, and what is open meanwhile has an address.
class ChangesTest {

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Changement");

  @Test
  void a_user_is_renamed_and_then_administers(Visitor member) {
    var administers =
        member.page().locator(".rows li:has-text('Noé Lefort') >> text=\"administre\"");
    member.open("users");
    member.follow("Renommer Noé Leroy");
    member.fill("Nom", "Noé Lefort");
    member.fill("E-mail", "noe.lefort@exemple.example");
    member.checkEverywhere("users-renaming");
    member.click("Enregistrer");
    opened(member).waitFor(Visitor.hidden());
    member.see("Noé Lefort");
    member.follow("Faire administrateur Noé Lefort");
    member.see("à la place de Camille Martin");
    member.checkEverywhere("users-handing-over");
    assertFalse(administers.first().isVisible(), "nothing has happened yet");
    member.click("Oui, confier l’administration");
    administers.first().waitFor();
    member.check("users-handed-over");
  }

  @Test
  void an_order_is_cancelled_after_what_that_means(Visitor member) {
    var order = OFFICE.sandbox().order(OFFICE.account(), List.of(Map.of("userName", "Lou Petit")));
    member.open("orders/" + order);
    member.follow("Annuler la commande");
    member.see("les numéros sont rendus");
    member.checkEverywhere("order-cancelling");
    member.click("Oui, annuler");
    member.see("Annulée");
    member.page().waitForCondition(() -> isLedInto(member.main()));
    member.check("order-cancelled");
  }

  @Test
  void a_company_moves_to_a_site_that_it_adds(Visitor member) {
    member.open("company");
    member.follow("Ajouter un site");
    member.fill("Nom du site", "WeWork Cœur Marais");
    member.fill("Rue", "64 rue des Archives");
    member.fill("Code postal", "75003");
    member.fill("Ville", "Paris");
    member.fill("Code INSEE", "75103");
    member.checkEverywhere("company-new-site");
    member.click("Ajouter");
    opened(member).waitFor(Visitor.hidden());
    member.page().getByLabel("Vers").selectOption("WeWork Cœur Marais");
    member
        .page()
        .locator("input[name=moves-on]")
        .fill(OFFICE.sandbox().today().plusMonths(1).toString());
    member.click("Demander le déménagement");
    member.see("Rester finalement");
    member.check("company-moving");
    member.click("Rester finalement");
    member.page().getByText("Rester finalement").waitFor(Visitor.hidden());
  }

  @Test
  void a_company_leaves_after_what_that_means_and_stays_after_all(Visitor member) {
    var announce = member.page().getByText("Annoncer le départ");
    member.open("company");
    member.see("Ce qui se passera");
    member.see("vos numéros restent portables 40 jours");
    member.fill("Dernier jour", OFFICE.sandbox().today().plusMonths(2).toString());
    assertTrue(announce.isDisabled(), "nobody leaves by mistake");
    member.tick("Je veux terminer le service");
    member.checkEverywhere("company-leaving");
    announce.click();
    member.see("Dernier jour de service");
    member.checkEverywhere("company-left");
    member.click("Rester finalement");
    member.see("Ce qui se passera");
  }

  @Test
  void what_is_open_is_closed_by_back_and_opened_by_a_link(Visitor member) {
    member.open("groups?group=new");
    opened(member).waitFor();
    assertTrue(isLedInto(opened(member)), "who opens a form is in it");
    member.fill("Nom", "Ventes");
    member.tick("Camille Martin");
    member.click("Enregistrer");
    opened(member).waitFor(Visitor.hidden());
    member.follow("Modifier Ventes");
    member.page().waitForCondition(() -> isLedInto(opened(member)));
    var address = member.page().url();
    member.page().goBack();
    opened(member).waitFor(Visitor.hidden());
    member.page().waitForCondition(() -> isLedInto(member.main().getByText("Modifier Ventes")));
    try (var colleague = OFFICE.colleague()) {
      colleague.page().navigate(address);
      opened(colleague).waitFor();
      colleague.checkEverywhere("groups-changing");
    }
  }

  private static Locator opened(Visitor visitor) {
    return visitor.main().locator("form[data-open]");
  }

  private static boolean isLedInto(Locator part) {
    return (boolean) part.evaluate("part => part.contains(document.activeElement)");
  }
}
