package com.ooma.office.e2e.release;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;

/// More than a year in the life of a company: it becomes smaller, keeps what it gets back, loses a
/// number, pays for a year and then no more; its first calls are forgotten meanwhile, and a phone
/// of its neighbour's is missing.
final class LongTime {

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration START = Duration.ofMinutes(3);
  private static final String A_MONTH = "P1M";
  private static final int MONTHS = 12;

  private static final String USERS =
      """
      SELECT seat_id FROM ordering.seat JOIN ordering.customer_order USING (order_id)
      WHERE account_id = '%s' AND NOT administrator
      """;

  /// Once it has so many documents, and paid what they ask for.
  private static final String PAID =
      """
      SELECT 1 FROM billing.invoice
      WHERE account_id = '%%s' AND state = 'FINALIZED' AND NOT EXISTS (
        SELECT FROM billing.payment open WHERE open.account_id = invoice.account_id AND open.state = 'DUE')
      HAVING count(*) >= %d
      """;

  private static final String DOCUMENTS =
      "SELECT count(*) FROM billing.invoice WHERE account_id = '%s' AND state = 'FINALIZED'";

  private final StoryCompany company;

  LongTime(StoryCompany company) {
    this.company = company;
  }

  void pass() throws Exception {
    company.member().put("/v1/payments/refund-choice", new JsonObject().put("to", "BALANCE"));
    new PortDesk(company).letGo();
    company
        .member()
        .post(
            "/v1/accounts/" + company.account() + "/seat-removals",
            new JsonObject().put("seatIds", new JsonArray(company.texts(USERS))));
    for (int month = 1; month <= MONTHS; month++) {
      passAMonth();
    }
    company.awaitRow("billing.refund_use");
    company.awaitRow("billing.missing_phone");
    stopPaying();
    forgetCalls(company.stack());
  }

  private void passAMonth() throws Exception {
    int documents = Integer.parseInt(company.awaitText(DOCUMENTS));
    company.pass(A_MONTH);
    company.awaitText(PAID.formatted(documents + 1));
  }

  private void stopPaying() throws Exception {
    company.member().put("/v1/payments/card", new JsonObject().put("cardToken", "tok_refuse_card"));
    company.pass(A_MONTH);
    company.awaitText(
        "SELECT 1 FROM billing.payment WHERE account_id = '%s' AND state = 'DUE' AND unanswered = 0");
    company.pass("P20D");
    company.awaitRow("provisioning.standing");
  }

  /// Billing looks for old ones once an hour, and when it starts.
  private void forgetCalls(LocalStack stack) throws InterruptedException {
    var billing = stack.fleet().instances(OfficeService.BILLING).getFirst();
    billing.stop(STOP);
    billing.comeBack(START);
    company.awaitRow("billing.purged_usage");
  }
}
