package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A person is told what is kept of them, and forgotten when nothing holds it any more.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class PersonalDataTest {

  private static final String KEPT = "/v1/operations/support/personal-data";

  private final UUID account = UUID.randomUUID();
  private final String canary = "zz" + account.toString().replace("-", "");
  private final String address = "Zoe." + canary + "@lumen.example";
  private final Happenings happenings = Happenings.of(account);
  private final Desk ops = Desk.ops();

  @Test
  void who_asked_is_found_and_nothing_of_them_is_left_in_any_table() {
    EventBus.publish(happenings.described());
    var ticket = ask();
    answer(ticket);
    eventually(
        "the answer was written about and sent",
        () -> Known.isTold(account, "lower(sent_to) = '" + low() + "'"));

    ops.get(KEPT + who())
        .statusCode(200)
        .body("items.kind", hasItems("TICKET", "NOTICE"))
        .body("items.value", hasItems(address, "Mot de passe " + canary, "Bien reçu, " + canary))
        .body("items.findAll { it.kind == 'TICKET' }.hold", everyItem(equalTo("IN_USE")));
    assertProblem(ops.delete(KEPT + who()), 409, "person-in-use");
    Known.change(
        "ticket SET state = 'CLOSED', resolved_at = now() WHERE ticket_id = '" + ticket + "'");

    ops.delete(KEPT + who())
        .statusCode(200)
        .body(
            "erased.kind", hasItems("TICKET", "TICKET_MESSAGE", "TICKET_NOTE", "NOTICE_RECIPIENT"))
        .body("kept", empty());
    ops.delete(KEPT + who()).statusCode(200).body("erased", empty());
    ops.get(KEPT + who()).body("items", empty());
    assertEquals(List.of("idempotency"), Known.tablesWith(canary));
    ops.get("/v1/tickets/" + ticket)
        .statusCode(200)
        .body("subject", equalTo("Effacé avec la personne"))
        .body("messages.text", everyItem(equalTo("Effacé avec la personne.")));
  }

  @Test
  void a_user_whom_an_order_named_is_forgotten_in_the_letters_about_it() {
    EventBus.publish(happenings.described(), happenings.orderPlaced());
    eventually("it is told", () -> Known.isTold(account, "state = 'SENT'"));
    var named = who() + "&name=Camille Martin";

    ops.get(KEPT + named).body("items.field", hasItem("user"));
    ops.delete(KEPT + named).statusCode(200).body("erased.kind", equalTo(List.of("NOTICE_USER")));

    ops.get(KEPT + named).body("items", empty());
    String notice = ops.get("/v1/notices?accountId=" + account).extract().path("items[0].noticeId");
    ops.get("/v1/notices/" + notice).statusCode(200);
  }

  @Test
  void what_we_noted_of_somebody_and_wished_for_them_is_found_by_the_name() throws Exception {
    var other = Desk.member(account).open(UUID.randomUUID().toString(), Desk.QUESTION);
    String ticket = other.statusCode(201).extract().path("ticketId");
    note(ticket, "Zoé Durand rappelle demain.");
    note(ticket, "Zoé Durandin rappelle demain.");
    OfficeTestResource.tables("support")
        .execute(
            """
            INSERT INTO appointment (appointment_id, revision, account_id, booked_by, starts_at, host, phone, wishes, state, sequence)
            VALUES (gen_random_uuid(), 0, '%s', 'x', '2020-01-02T10:00:00Z', 0, '+33199000010', 'Montrer à zoé durand', 'BOOKED', 0)
            """
                .formatted(account));
    var named = who() + "&name=Zoé Durand";

    ops.get(KEPT + named)
        .body("items.kind", containsInAnyOrder("TICKET_NOTE", "APPOINTMENT"))
        .body("items.find { it.kind == 'APPOINTMENT' }.hold", equalTo("IN_USE"));
    assertProblem(ops.delete(KEPT + named), 409, "person-in-use");
    Known.change("appointment SET state = 'CANCELLED' WHERE account_id = '" + account + "'");

    ops.delete(KEPT + named)
        .statusCode(200)
        .body("erased.kind", containsInAnyOrder("TICKET_NOTE_ABOUT", "APPOINTMENT"));
    ops.get(KEPT + named).body("items", empty());
    ops.get("/v1/tickets/" + ticket + "/notes").body("items", hasSize(1));
  }

  @Test
  void who_reads_for_a_company_and_what_is_another_companys_stays() {
    EventBus.publish(happenings.described());
    eventually("it is known", () -> Known.holds(account, "true"));
    var reader = "?accountId=" + account + "&email=" + happenings.email();

    assertProblem(ops.delete(KEPT + reader), 409, "person-in-use");
    ops.get(KEPT + reader.replace(account.toString(), UUID.randomUUID().toString()))
        .statusCode(200)
        .body("items", empty());
    assertProblem(
        ops.get(KEPT + "?accountId=" + account + "&email=nobody"), 400, "not-a-mail-address");
    assertProblem(ops.get("/v1/operations/billing/personal-data" + who()), 404, "not-found");
  }

  private String ask() {
    var member =
        new Desk(
            OfficeTestResource.tokens()
                .member(account)
                .subject("member-" + account)
                .name("Zoé " + canary)
                .email(address)
                .mint());
    return member
        .open(
            UUID.randomUUID().toString(),
            "{\"category\":\"OTHER\",\"subject\":\"Moi, %1$s\",\"message\":\"Mot de passe %1$s\"}"
                .formatted(canary))
        .statusCode(201)
        .extract()
        .path("ticketId");
  }

  private void answer(String ticket) {
    ops.write(ticket, "{\"text\":\"Bien reçu, %s\"}".formatted(canary)).statusCode(201);
    note(ticket, "Rappeler " + canary);
  }

  private void note(String ticket, String text) {
    ops.post(
            "/v1/tickets/" + ticket + "/notes",
            UUID.randomUUID().toString(),
            "{\"text\":\"%s\"}".formatted(text))
        .statusCode(201);
  }

  private String low() {
    return address.toLowerCase(Locale.ROOT);
  }

  private String who() {
    return "?accountId=" + account + "&email=" + address;
  }
}
