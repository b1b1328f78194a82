package com.ooma.office.e2e.release;

import static com.ooma.office.e2e.release.StoryCompany.euros;

import io.vertx.core.json.JsonObject;

/// Fills what billing has for companies that pay in beforehand, and for runs over all of them.
final class MoneyDesk {

  private static final String REPLACEMENTS = "/v1/invoice-replacements";

  private static final String FIRST_PRINTED =
      """
      SELECT invoice_id FROM billing.invoice JOIN billing.document ON document_id = invoice_id
      WHERE account_id = '%s' AND kind = 'INVOICE' ORDER BY issued_on, number
      """;

  private final StoryCompany company;

  MoneyDesk(StoryCompany company) {
    this.company = company;
  }

  void work() throws Exception {
    payIn();
    bill();
    replace();
  }

  private void payIn() throws Exception {
    var balance = "/v1/prepaid-accounts/" + company.account();
    company.member().post(balance + "/top-ups", new JsonObject().put("amount", euros("20.00")));
    company.awaitRow("billing.prepaid_entry");
    company
        .member()
        .put(
            balance + "/automatic-top-up",
            new JsonObject().put("threshold", euros("2.00")).put("amount", euros("10.00")));
  }

  /// What the next month will come to, and all that is due by now.
  private void bill() throws Exception {
    var today = company.now().toLocalDate();
    run(new JsonObject().put("day", today.plusDays(40).toString()).put("dry", true));
    company.awaitRow("billing.bill_run_step");
    run(new JsonObject().put("day", today.toString()).put("dry", false));
  }

  /// Two of ops give the first invoice back whole and ask for it again.
  private void replace() throws Exception {
    var wrong =
        new JsonObject()
            .put("invoiceId", company.awaitText(FIRST_PRINTED))
            .put("reason", "Adresse de facturation erronée");
    var another = company.as(company.stack().settings().tokens().ops().subject("ops-2"));
    var proposed = company.ops().post(REPLACEMENTS, wrong).getString("replacementId");
    another.put(REPLACEMENTS + "/" + proposed + "/approval", new JsonObject());
  }

  private void run(JsonObject wish) throws Exception {
    var run = company.ops().post("/v1/bill-runs", wish).getString("runId");
    company.awaitText(
        "SELECT 1 FROM billing.bill_run WHERE state = 'DONE' AND run_id = '" + run + "'");
  }
}
