package com.ooma.office.portal;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Visitor;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A number that is brought along, in a real browser: by a member from a draft on, and by ops who
/// decide.
class PortingDeskTest {

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Portage");

  @Test
  void a_number_is_brought_along_from_a_draft_that_says_what_is_missing(Visitor member) {
    var line =
        given()
            .contentType(ContentType.JSON)
            .post(OFFICE.sandbox().gateway() + "/sandbox/carriers/carrier-alpha/lines")
            .jsonPath();
    member.open("ports/new");
    member.fill("Ancien numéro", line.getString("number"));
    member.page().locator("select[name=carrier]").selectOption("Alpha Télécom");
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
    member.attach("bill", "facture.pdf", "application/pdf", member.paper());
    member.tick("Je mandate Ooma");
    member.click("Envoyer la demande");
    member.see("Quatre étapes");
    var portRequestId = member.page().url().replaceFirst(".*/", "");
    member.check("port");
    member.page().waitForDownload(() -> member.click("Le mandat signé"));
    member.page().waitForDownload(() -> member.click("La facture envoyée"));
    try (var ops = Office.ops(Look.DESK_BY_DAY)) {
      ops.open("ports?show=SUBMITTED");
      ops.check("ops-ports");
      returnToMember(ops, portRequestId);
      correct(member, line);
      decideUnderTest(ops, portRequestId);
    }
  }

  private static void returnToMember(Visitor ops, String portRequestId) {
    ops.visit(OFFICE.account(), "ports/" + portRequestId);
    ops.page().getByText("Renvoyer au client").click();
    ops.fill("En détail", "Voir le contrat");
    ops.click("Renvoyer");
    ops.see("À corriger");
  }

  /// What is wrong is said in words wherever the member looks, and what is known stands there
  /// already.
  private static void correct(Visitor member, JsonPath line) {
    member.see("À corriger");
    member.see("Le titulaire n’est pas celui du contrat : Voir le contrat");
    member.see("Reste chez l’opérateur");
    member.check("port-rejected");
    member.follow("Corriger et renvoyer");
    member.see("Le titulaire n’est pas celui du contrat");
    member.page().waitForCondition(() -> "Atelier du Portage".equals(member.typed("Titulaire")));
    member.fill("RIO", line.getString("rio"));
    member.see("RIO juste");
    member.fill("Numéro de client", line.getString("carrierAccountNumber"));
    member.tick("Je mandate Ooma");
    member.check("port-correction");
    member.click("Renvoyer la demande");
    member.see("Quatre étapes");
    member.see("Demande reçue");
  }

  /// As if one of two numbers had answered: the service, which knows better, refuses both ways.
  private static void decideUnderTest(Visitor ops, String portRequestId) {
    ops.page().route("**/v1/port-requests/" + portRequestId, PortingDeskTest::asIfTested);
    ops.visit(OFFICE.account(), "ports/" + portRequestId);
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
}
