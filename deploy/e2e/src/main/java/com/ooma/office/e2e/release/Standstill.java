package com.ooma.office.e2e.release;

import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.stack.LocalStack;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Billing and provisioning look for due work so rarely that what it would be done with stays.
/// Closing it ends all services.
final class Standstill implements AutoCloseable {

  private static final List<OfficeService> STANDING =
      List.of(OfficeService.BILLING, OfficeService.PROVISIONING);

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration START = Duration.ofMinutes(3);

  private final LocalStack stack;
  private final ServiceFleet slow;

  private Standstill(LocalStack stack) {
    this.stack = stack;
    this.slow = stack.otherFleet(Standstill::rarelyWorking);
  }

  static Standstill begin(LocalStack stack) throws InterruptedException {
    var standstill = new Standstill(stack);
    for (var service : STANDING) {
      standstill.replace(service);
    }
    return standstill;
  }

  private void replace(OfficeService service) throws InterruptedException {
    stack.fleet().instances(service).getFirst().stop(STOP);
    slow.instances(service).getFirst().comeBack(START);
  }

  private static List<String> rarelyWorking(Path repository, Path data, ServiceInstance instance) {
    var command = new ArrayList<>(ServiceCommand.brief(repository, data, instance));
    command.add(command.indexOf("-jar"), "-Doffice.due-work.every=24h");
    return command;
  }

  /// A company leaves, and is neither forgotten nor paid back.
  void leave(StoryCompany company) throws Exception {
    var home = "/v1/accounts/" + company.account();
    var lastDay = company.now().toLocalDate().plusDays(2);
    company
        .member()
        .change(home, home + "/departure", new JsonObject().put("lastDay", lastDay.toString()));
    company.pass("P3D");
    company.awaitRow("provisioning.leaver");
    company.awaitRow("billing.overpayment_check");
  }

  /// A company has ordered, and the warehouse has heard of it a moment ago.
  void order(StoryCompany company) throws Exception {
    var user = new JsonObject().put("userName", "Inès Roy").put("administrator", false);
    company
        .member()
        .post(
            "/v1/orders",
            new JsonObject()
                .put("seats", JsonArray.of(user))
                .put("internationalPlan", false)
                .put("cardToken", "tok_visa_demo")
                .put("termsVersion", "2017-04-01"));
    company.awaitText(
        "SELECT 1 FROM ordering.customer_order WHERE account_id = '%s' AND state = 'PLACED'");
  }

  @Override
  public void close() {
    stack.fleet().close();
    slow.close();
  }
}
