package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.QUESTION;
import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.support.adapter.Letterbox.withSubject;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AlarmsTest {

  private static final String LATE =
      "Retard de livraison : vos téléphones étaient attendus le jeudi 26 novembre 2026";

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());
  private final Desk member = Desk.member(account);
  private final Desk ops = Desk.ops();

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void a_promise_in_jeopardy_opens_an_urgent_ticket_once_for_each_cause() {
    var seat = UUID.randomUUID();
    var prepared = happenings.promiseInJeopardy("NOT_PREPARED", seat, UUID.randomUUID());
    EventBus.publish(
        prepared,
        prepared,
        happenings.promiseInJeopardy("NOT_PREPARED", seat),
        happenings.promiseInJeopardy("NOT_SHIPPED", seat));

    eventually("two alarms", () -> alarms() == 2);
    ops.get("/v1/tickets?accountId=" + account)
        .body("items.priority", equalTo(List.of("HIGH", "HIGH")))
        .body("items.category", equalTo(List.of("DELIVERY", "ORDER")))
        .body("items[0].orderId", equalTo(happenings.order().toString()))
        .body("items[1].subject", equalTo("Commande non préparée : 2\u00a0postes à risque"));
    ops.get("/v1/tickets/" + newestAlarm())
        .body("state", equalTo("NEW"))
        .body("messages", hasSize(1))
        .body("messages[0].author", equalTo("SYSTEM"))
        .body("messages[0].text", containsString(seat.toString()));
    assertEquals(List.of(), EventBus.read("support", "TicketOpened", account, 0));
  }

  @Test
  void calls_that_are_barred_open_an_urgent_ticket_until_they_are_allowed_again() {
    var bar = UUID.randomUUID();
    var json =
        """
        {"accountId":"%s","barId":"%s","destination":"Lettonie","barredAt":"2026-12-01T09:00:00Z",
         "spent":{"amount":"162.40","currency":"EUR"},"limit":{"amount":"150.00","currency":"EUR"},
         "allowedAt":"2026-12-01T10:00:00Z"}
        """
            .formatted(account, bar);
    var barred = EventBus.Event.of("billing", "CallsBarred", account, bar, json);
    EventBus.publish(barred, barred);

    eventually("an alarm", () -> alarms() == 1);
    ops.get("/v1/tickets/" + newestAlarm())
        .body("state", equalTo("NEW"))
        .body("priority", equalTo("HIGH"))
        .body("category", equalTo("BILLING"))
        .body("subject", equalTo("Appels bloqués : Lettonie"))
        .body("messages[0].text", containsString(bar.toString()));

    var other = UUID.randomUUID().toString();
    EventBus.publish(
        EventBus.Event.of(
            "billing", "CallsAllowedAgain", account, bar, json.replace(bar.toString(), other)),
        EventBus.Event.of("billing", "CallsAllowedAgain", account, bar, json));
    var alarm = newestAlarm();
    eventually(
        "resolved",
        () -> "RESOLVED".equals(ops.get("/v1/tickets/" + alarm).extract().path("state")));
  }

  @Test
  void an_electronic_invoice_that_is_rejected_opens_an_urgent_ticket_that_goes_on() {
    var document = UUID.randomUUID();
    var json =
        """
        {"accountId":"%s","documentId":"%s","number":"OO-2027-000042","deposit":1,"status":"REJECTED",
         "code":213,"reason":"DEST_INC","comment":"Absent","remedy":"DEPOSIT_AGAIN",
         "stoppedAt":"2027-09-02T08:30:00Z"}
        """
            .formatted(account, document);
    var rejected = EventBus.Event.of("billing", "EInvoiceStopped", account, document, json);
    EventBus.publish(rejected, rejected);

    eventually("an alarm", () -> alarms() == 1);
    ops.get("/v1/tickets/" + newestAlarm())
        .body("priority", equalTo("HIGH"))
        .body("category", equalTo("BILLING"))
        .body("subject", equalTo("Facture électronique OO-2027-000042 : rejetée"))
        .body("messages", hasSize(1))
        .body("messages[0].text", containsString("motif DEST_INC : « Absent »"))
        .body("messages[0].text", containsString("déposer à nouveau"));

    var again = json.replace("\"deposit\":1", "\"deposit\":2").replace("DEPOSIT_AGAIN", "NEWER");
    EventBus.publish(EventBus.Event.of("billing", "EInvoiceStopped", account, document, again));
    eventually(
        "told again",
        () ->
            ops.get("/v1/tickets/" + newestAlarm()).extract().<List<Object>>path("messages").size()
                == 2);
    assertEquals(1, alarms());
  }

  @Test
  void ported_numbers_that_are_not_in_place_open_an_urgent_ticket_once() {
    var port = UUID.randomUUID();
    var json =
        """
        {"accountId":"%s","portRequestId":"%s","noticedAt":"2026-12-07T09:00:00Z","numbers":[
          {"number":"+33142000001","replaces":"+33199000001","reason":"NUMBER_IN_USE"},
          {"number":"+33142000002","replaces":"+33199000002","reason":"REPLACES_UNKNOWN"}]}
        """
            .formatted(account, port);
    var told = EventBus.Event.of("provisioning", "PortNotEffected", account, account, json);
    var again = EventBus.Event.of("provisioning", "PortNotEffected", account, account, json);

    EventBus.publish(told, told, again);

    eventually("an alarm", () -> alarms() == 1);
    var alarm = newestAlarm();
    ops.get("/v1/tickets/" + alarm)
        .body("priority", equalTo("HIGH"))
        .body("category", equalTo("PORTING"))
        .body("messages[0].text", containsString(port.toString()))
        .body("messages[0].text", containsString("01 42 00 00 01 à la place de 01 99 00 00 01"));
    assertProblem(member.get("/v1/tickets/" + alarm), 404, "not-found");
    ops.write(alarm, "{\"text\":\"Vu.\"}").body("state", equalTo("OPEN"));
  }

  @Test
  void numbers_that_came_after_the_company_left_open_an_urgent_ticket() {
    var json =
        """
        {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-07T09:00:00Z",
         "numbers":["+33142000001"]}
        """
            .formatted(account, UUID.randomUUID());

    EventBus.publish(
        EventBus.Event.of("porting", "PortCompletedAfterLeaving", account, account, json));

    eventually("an alarm", () -> alarms() == 1);
    ops.get("/v1/tickets/" + newestAlarm())
        .body("category", equalTo("PORTING"))
        .body("messages[0].text", containsString("01 42 00 00 01 : arrivé après le départ"));
  }

  @Test
  void members_do_not_see_alarms_and_ops_add_notes_that_nobody_is_mailed() {
    EventBus.publish(
        happenings.orderPlaced(), happenings.promiseInJeopardy("NOT_PREPARED", UUID.randomUUID()));
    eventually("an alarm", () -> alarms() == 1);
    var alarm = newestAlarm();

    assertProblem(member.get("/v1/tickets/" + alarm), 404, "not-found");
    assertProblem(member.write(alarm, "{\"text\":\"Où en est-on ?\"}"), 404, "not-found");
    member.get("/v1/tickets").body("items", hasSize(0));
    ops.write(alarm, "{\"text\":\"Entrepôt relancé.\"}").body("state", equalTo("OPEN"));
    ops.write(alarm, "{\"text\":\"Parti.\",\"solved\":true}").body("state", equalTo("RESOLVED"));

    member.open("k1", QUESTION).body("priority", equalTo("NORMAL")).body("orderId", nullValue());
    member.get("/v1/tickets").body("items", hasSize(1));
    assertEquals(1, letterbox.mails(1).size());
  }

  @Test
  void a_member_is_told_of_a_missed_arrival_once_and_not_of_what_can_be_made_up_for() {
    EventBus.publish(
        happenings.orderPlaced(),
        happenings.promiseInJeopardy("NOT_PREPARED", UUID.randomUUID(), UUID.randomUUID()),
        happenings.promiseInJeopardy("NOT_SHIPPED", UUID.randomUUID(), UUID.randomUUID()),
        happenings.promiseInJeopardy("NOT_DELIVERED", UUID.randomUUID()));
    eventually("three alarms", () -> alarms() == 3);

    var late = withSubject(letterbox.mails(2), LATE);

    for (var words : List.of(late.text(), late.html())) {
      assertContains(words, "2\u00a0téléphones");
      assertContains(words, "jeudi 26 novembre 2026");
      assertContains(words, "Ils ne sont pas partis");
    }
  }

  @Test
  void a_parcel_that_is_late_on_its_way_is_told_so() {
    EventBus.publish(
        happenings.orderPlaced(), happenings.promiseInJeopardy("NOT_DELIVERED", UUID.randomUUID()));

    var late = withSubject(letterbox.mails(2), LATE);

    for (var words : List.of(late.text(), late.html())) {
      assertContains(words, "1\u00a0téléphone");
      assertContains(words, "Le transporteur ne l’a pas encore livré");
    }
  }

  private int alarms() {
    return ops.get("/v1/tickets?accountId=" + account).extract().<List<Object>>path("items").size();
  }

  private String newestAlarm() {
    return ops.get("/v1/tickets?accountId=" + account).extract().path("items[0].ticketId");
  }
}
