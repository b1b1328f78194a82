package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.routing.port.Standings;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class SuspensionTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  private final UUID account = UUID.randomUUID();
  private final Api voiceSwitch = Api.voiceSwitch();

  @Inject Standings standings;

  @Test
  void a_suspended_company_calls_nobody_but_for_help() {
    Api.reset();
    Api.stockNumbers(3);
    Api.stockPhones(0, 1);
    Orders.fulfilled(Orders.placed(account, new String[1]));
    var suspended =
        told(
            "AccountSuspended",
            "\"overdue\":{\"amount\":\"50.00\",\"currency\":\"EUR\"},"
                + "\"suspendedAt\":\"2026-11-23T11:00:00Z\"");

    EventBus.publish(suspended, suspended);

    voiceSwitch
        .eventually(dialled("0612345678"), "steps[0].rule", "ACCOUNT_SUSPENDED")
        .body("steps.action", contains("REFUSE"))
        .body("steps[0].reason", containsString("suspendus jusqu'au paiement"));
    voiceSwitch.get(dialled("112")).body("steps.action", contains("CALL_EMERGENCY"));

    EventBus.publish(told("AccountReinstated", "\"reinstatedAt\":\"2026-11-24T11:00:00Z\""));
    voiceSwitch.eventually(dialled("0612345678"), "steps[0].rule", "NATIONAL");
  }

  @Test
  void what_billing_said_last_counts() {
    assertEquals(false, standing(false, 60));
    assertEquals(false, standing(true, 0));
    assertEquals(true, standing(true, 120));
    assertEquals(true, standing(false, 60));
    assertEquals(false, standing(false, 180));
  }

  private boolean standing(boolean suspended, long seconds) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          standings.save(account, suspended, NOON.plusSeconds(seconds));
          return standings.isSuspended(account);
        });
  }

  private EventBus.Event told(String type, String rest) {
    var json = "{\"accountId\":\"%s\",%s}".formatted(account, rest);
    return EventBus.Event.of("billing", type, account, account, json);
  }

  private String dialled(String number) {
    return "/v1/accounts/" + account + "/telephony/call-route?from=2001&to=" + number;
  }
}
