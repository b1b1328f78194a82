package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/// A month passes, and the next invoice is exact.
final class Invoicing implements Chapter {

  @Override
  public String title() {
    return "A month passes, and the invoice is exact";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    var first = LocalDate.parse(cast.order.getJsonObject("promise").getString("arrivesOn"));
    cast.waitUntil(first.plusMonths(1), 6);
    var invoices = eventually("the second invoice", () -> invoices(cast), seen -> seen.size() >= 2);
    insistEqual(2, invoices.size(), "the number of invoices");
    for (var summary : invoices.reversed()) {
      var invoice =
          cast.portal.get("/v1/invoices/" + summary.getString("invoiceId")).expect(200).json();
      insistEqual("FINALIZED", invoice.getString("state"), "the invoice");
      var totals = invoice.getJsonObject("totals");
      insistEqual("150.00", amount(totals, "ttc"), "TTC of " + invoice.getString("number"));
      insistEqual("125.00", amount(totals, "ht"), "HT of " + invoice.getString("number"));
      insistEqual("25.00", amount(totals, "vat"), "VAT of " + invoice.getString("number"));
      narrator.sees(
          "portal",
          "invoice %s of %s: %s TTC = %s HT + %s VAT"
              .formatted(
                  invoice.getString("number"),
                  invoice.getString("issuedOn"),
                  amount(totals, "ttc"),
                  amount(totals, "ht"),
                  amount(totals, "vat")));
    }
    cast.neighbour
        .get("/v1/invoices/" + invoices.getFirst().getString("invoiceId"))
        .expectProblem(404, "not-found");
  }

  private static List<JsonObject> invoices(Cast cast) {
    return cast.portal.get("/v1/invoices").expect(200).json().getJsonArray("items").stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static String amount(JsonObject totals, String part) {
    return totals.getJsonObject(part).getString("amount");
  }
}
