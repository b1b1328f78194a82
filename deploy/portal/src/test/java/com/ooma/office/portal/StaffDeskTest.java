package com.ooma.office.portal;

import com.microsoft.playwright.Route.FulfillOptions;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What ops and care do for all companies, in a real browser.
class StaffDeskTest {

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Comptoir");

  @Test
  void ops_see_shelves_phones_and_carriers() {
    var mac =
        OFFICE
            .sandbox()
            .as("ops")
            .get(OFFICE.sandbox().gateway() + "/v1/phones?limit=1&state=IN_STOCK")
            .jsonPath()
            .getString("items[0].mac");
    try (var ops = Office.ops(Look.DESK_BY_NIGHT)) {
      ops.open("stock?phones=IN_STOCK");
      ops.see(mac);
      ops.checkEverywhere("ops-stock");
      ops.open("phones/" + mac);
      ops.see("Ce qu’il lit");
      ops.checkEverywhere("ops-phone");
      ops.open("carriers");
      ops.checkEverywhere("ops-carriers");
      ops.follow("Alpha Télécom");
      ops.see("Ce qu’il nous a dit");
      ops.checkEverywhere("ops-carrier");
    }
  }

  @Test
  void ops_see_what_waits_and_what_is_late() {
    OFFICE.sandbox().ask(OFFICE.account(), "Plus de tonalité");
    try (var ops = Office.ops(Look.DESK_BY_NIGHT)) {
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

  /// As if billing had parked one; of an event that it does not have it says so.
  @Test
  void ops_decide_about_an_event_that_could_not_have_its_effect() {
    var letter =
        """
        {"items":[{"eventId":"%s","arrival":1,"topic":"ordering","type":"com.ooma.office.ordering.OrderPlaced.v1",
          "accountId":"%s","aggregateId":"%s","sequence":1,"occurredAt":"2026-11-27T09:00:00Z",
          "parkedAt":"2026-11-27T09:00:01Z","reason":"The price list has no such plan.",
          "payload":"{\\"plan\\":\\"UNKNOWN\\"}"}]}
        """
            .formatted(UUID.randomUUID(), OFFICE.account(), UUID.randomUUID());
    try (var ops = Office.ops(Look.DESK_BY_DAY)) {
      ops.page()
          .route(
              "**/billing/dead-letters?**",
              route ->
                  route.fulfill(
                      new FulfillOptions().setContentType("application/json").setBody(letter)));
      ops.open("dead-letters");
      ops.see("The price list has no such plan.");
      ops.main().locator("summary").click();
      ops.click("Abandonner…");
      ops.fill("Pourquoi", "Le forfait n’a jamais existé");
      ops.checkEverywhere("ops-dead-letter");
      ops.click("Essayer à blanc");
      ops.page().locator("main .problem[role=alert]").waitFor();
      ops.check("ops-dead-letter-refused");
    }
  }

  @Test
  void ops_see_what_a_bill_run_would_come_to_before_they_bill() {
    try (var ops = Office.ops(Look.DESK_BY_DAY)) {
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
  void much_goodwill_waits_for_a_second_person(Visitor member) {
    try (var care = Office.care(Look.DESK_BY_NIGHT, "Lou Bernard");
        var colleague = Office.care(Look.TELEPHONE_BY_DAY, "Max Petit")) {
      care.visit(OFFICE.account(), "credits");
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
  void an_hour_with_an_adviser_is_booked_moved_and_given_back(Visitor member) {
    var hours = member.page().locator("fieldset button[aria-pressed]");
    member.open("appointments");
    hours.first().click();
    member.fill("Où vous appeler", "06 12 34 56 78");
    member.page().locator("textarea[name=wishes]").fill("Le standard");
    member.click("Réserver");
    member.see("Prévu");
    member.page().waitForDownload(() -> member.click("Dans mon agenda"));
    member.follow("Déplacer");
    member.see("Une autre heure que");
    hours.nth(1).click();
    member.check("appointment-moving");
    member.click("Choisir cette heure");
    member.see("Prendre rendez-vous");
    var startsAt =
        OFFICE
            .sandbox()
            .read("/v1/appointments", OFFICE.account())
            .jsonPath()
            .getString("items[0].startsAt");
    try (var ops = Office.ops(Look.DESK_BY_NIGHT)) {
      ops.open("appointments?day=" + startsAt.substring(0, 10));
      ops.see("Le standard");
      ops.checkEverywhere("ops-appointments");
    }
    member.follow("Annuler");
    member.click("Oui, annuler");
    member.see("Annulé");
    member.checkEverywhere("appointments");
  }

  @Test
  void a_day_on_which_nobody_answers_is_told_beforehand() {
    try (var ops = Office.ops(Look.DESK_BY_DAY)) {
      ops.open("appointments");
      ops.fill("Quel jour", OFFICE.sandbox().today().plusWeeks(2).toString());
      ops.fill("Raison", "Inventaire");
      ops.click("Enregistrer");
      ops.see("Inventaire");
      ops.check("ops-opening-day");
      ops.click("Comme d’habitude");
      ops.see("Comme d’habitude les jours à venir");
    }
  }
}
