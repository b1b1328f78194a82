package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Alarms about ports on their way and about stock, and what ends them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class PortAlarmsTest {

  private static final String NOBODY = new UUID(0, 0).toString();

  private final UUID account = UUID.randomUUID();
  private final UUID port = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk ops = Desk.ops();

  @Test
  void a_silent_carrier_calls_for_somebody_until_it_names_a_day() {
    var silent = attention("CARRIER_SILENT", "Five working days");
    EventBus.publish(silent, silent, attention("CONTRADICTION", "Day: 2026-01-01"));
    eventually("two alarms", () -> alarms(account.toString()).size() == 2);

    ops.get("/v1/tickets?accountId=" + account)
        .body("items.portRequestId", equalTo(List.of(port.toString(), port.toString())))
        .body("items.state", equalTo(List.of("NEW", "NEW")));
    EventBus.publish(happenings.focDateAssigned(port, "2026-12-10", "MORNING"));

    eventually(
        "the one that waited for a day is resolved",
        () ->
            ops.get("/v1/tickets?accountId=" + account)
                .extract()
                .<List<String>>path("items.state")
                .equals(List.of("NEW", "RESOLVED")));
    EventBus.publish(attention("CARRIER_SILENT", "Silent again"));
    eventually(
        "it is open again",
        () ->
            ops.get("/v1/tickets?accountId=" + account + "&state=OPEN")
                    .extract()
                    .<List<Object>>path("items")
                    .size()
                == 1);
    assertEquals(2, alarms(account.toString()).size());
  }

  @Test
  void stock_that_runs_out_is_an_alarm_of_no_account() {
    var area = UUID.randomUUID().toString().substring(0, 8);
    var json =
        """
        {"accountId":"%s","what":"NUMBERS","area":"%s","left":3,"wanted":20,
         "noticedAt":"2026-12-01T10:00:00Z"}
        """
            .formatted(NOBODY, area);
    var low = EventBus.Event.of("provisioning", "StockLow", UUID.fromString(NOBODY), port, json);
    EventBus.publish(low, low);
    eventually("an alarm", () -> alarms(NOBODY).contains("Stock bas : numéros en " + area));

    String ticket =
        ops.get("/v1/tickets?limit=200&accountId=" + NOBODY)
            .extract()
            .path("items.find { it.subject.endsWith('" + area + "') }.ticketId");
    ops.get("/v1/tickets/" + ticket)
        .body("priority", equalTo("HIGH"))
        .body("messages", hasSize(1))
        .body("messages[0].text", containsString("3\u00a0numéros"));
  }

  private List<String> alarms(String accountId) {
    return ops.get("/v1/tickets?limit=200&accountId=" + accountId).extract().path("items.subject");
  }

  private EventBus.Event attention(String trouble, String detail) {
    return EventBus.Event.of(
        "porting",
        "PortNeedsAttention",
        account,
        port,
        """
        {"accountId":"%s","portRequestId":"%s","at":"2026-12-01T10:00:00Z","trouble":"%s",
         "detail":"%s"}
        """
            .formatted(account, port, trouble, detail));
  }
}
