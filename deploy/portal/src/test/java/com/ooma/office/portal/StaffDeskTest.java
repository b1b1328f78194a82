package com.ooma.office.portal;

import com.microsoft.playwright.options.ColorScheme;
import com.ooma.office.portal.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What ops and care do for all companies, in a real browser.
class StaffDeskTest {

  private static Office office;
  private static Visitor member;

  @BeforeAll
  static void open() {
    office = Office.open("Atelier du Comptoir");
    member = office.member();
  }

  @AfterAll
  static void close() {
    if (office != null) {
      office.close();
    }
  }

  @Test
  void ops_see_shelves_phones_and_carriers() {
    var mac =
        office
            .sandbox()
            .as("ops")
            .get(office.sandbox().gateway() + "/v1/phones?limit=1&state=IN_STOCK")
            .jsonPath()
            .getString("items[0].mac");
    try (var ops = Office.ops(ColorScheme.DARK)) {
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
  void ops_see_what_waits_and_what_is_late() {
    office.sandbox().ask(office.account(), "Plus de tonalité");
    try (var ops = Office.ops(ColorScheme.DARK)) {
      ops.see("Alarmes");
      ops.checkEverywhere("ops-search");
      ops.open("tickets");
      ops.see("Plus de tonalité");
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
  void ops_see_what_a_bill_run_would_come_to_before_they_bill() {
    try (var ops = Office.ops(ColorScheme.LIGHT)) {
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
    try (var care = Office.care(Office.WIDE, ColorScheme.DARK, "Lou Bernard");
        var colleague = Office.care(Office.NARROW, ColorScheme.LIGHT, "Max Petit")) {
      care.visit(office.account(), "credits");
      care.fill("Montant TTC", "150");
      care.fill("Raison", "Ligne coupée le 3 mars");
      care.click("Accorder");
      care.see("Quelqu’un d’autre doit l’approuver");
      care.checkEverywhere("care-goodwill");
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
        office
            .sandbox()
            .read("/v1/appointments", office.account())
            .jsonPath()
            .getString("items[0].startsAt");
    try (var ops = Office.ops(ColorScheme.DARK)) {
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
    try (var ops = Office.ops(ColorScheme.LIGHT)) {
      ops.open("appointments");
      ops.fill("Quel jour", office.sandbox().today().plusWeeks(2).toString());
      ops.fill("Raison", "Inventaire");
      ops.click("Enregistrer");
      ops.see("Inventaire");
      ops.check("ops-opening-day");
      ops.click("Comme d’habitude");
      ops.see("Comme d’habitude les jours à venir");
    }
  }
}
