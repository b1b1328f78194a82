package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.AccountDataFile;
import com.ooma.office.testing.api.PersonalDataDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Users are kept as long as they have a seat.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PersonalDataTest {

  private static final String SEATS =
      """
      UPDATE shipment SET seats = (SELECT jsonb_agg(CASE WHEN seat ->> 'seatId' = '%s'
        THEN jsonb_set(seat, '{userName}', '"%s"') ELSE seat END) FROM jsonb_array_elements(seats) seat)
      """;

  private static final String USER =
      """
      {"user": {"forwarding": {"when": [], "number": null, "ringTogether": false, "confirmByKey": true, "shown": "COMPANY"},
       "calls": {"callWaiting": true, "callerIdName": "Zoé", "hideCallerId": false, "doNotDisturb": false,
        "autoAnswer": false, "externalPhone": null, "lineKeys": %s},
       "voicemail": {"delaySeconds": 25, "pin": "sealed", "greeting": "Chez Zoé", "emailCopy": "NONE", "transcription": false},
       "fax": {"enabled": true}, "directory": {"byExtension": true, "byName": false}}}
      """;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final String address = "Zoe." + account + "@lumen.example";
  private final PersonalDataDesk desk = new PersonalDataDesk("provisioning", address);

  @Test
  void who_has_a_seat_is_kept_with_it_and_nothing_afterwards() {
    desk.change(
        "INSERT INTO seat_user (seat_id, account_id, email) VALUES ('%s', '%s', '%s')"
            .formatted(seat, account, address));

    desk.kept(account)
        .body("items.id", contains(seat.toString()))
        .body("items.value", contains(address))
        .body("items.hold", contains("IN_USE"));
    desk.forget(account).statusCode(409).body("code", equalTo("person-in-use"));
    desk.kept(UUID.randomUUID()).body("items", empty());
    desk.change("DELETE FROM seat_user WHERE seat_id = '" + seat + "'");

    desk.kept(account).body("items", empty());
    desk.forget(account).statusCode(200).body("erased", empty()).body("kept", empty());
  }

  @Test
  void what_a_user_has_is_told_and_gone_soon_after_the_user_left() {
    var order = PackedOrder.ready();
    var company = order.account();
    var left = order.placed().seatIds().getFirst();
    order.dispatched();
    desk.change("UPDATE extension SET user_name = 'Zoé Durand' WHERE seat_id = '" + left + "'");
    desk.change(SEATS.formatted(left, "Zoé Durand"));
    desk.change("UPDATE seat_user SET email = '%s' WHERE seat_id = '%s'".formatted(address, left));
    setByUser(company, left);

    desk.kept(company)
        .body("items.value", hasItems(address, "Zoé Durand"))
        .body("items.kind", hasItems("SEAT", "SETTING", "SETTING_CHANGE"))
        .body("items.find { it.kind == 'SETTING' }.value", containsString("\"pin\": \"****\""));
    EventBus.publish(
        EventBus.Event.of(
            "ordering",
            "SeatsRemoved",
            company,
            order.placed().orderId(),
            "{\"accountId\":\"%s\",\"orderId\":\"%s\",\"seatIds\":[\"%s\"],\"removedOn\":\"2026-11-30\"}"
                .formatted(company, order.placed().orderId(), left)));

    Tables.await("SELECT count(*) FROM extension", 1);
    Tables.await("SELECT count(*) FROM leaver", 0);
    assertEquals(0, Tables.count("SELECT count(*) FROM shipment WHERE seats::text LIKE '%Zoé%'"));
    assertEquals(0, Tables.count("SELECT count(*) FROM office_setting_change"));
    desk.named("Zoé Durand").kept(company).body("items", empty());
  }

  @Test
  void who_is_named_on_a_key_of_somebody_else_is_forgotten_there() {
    PackedOrder.ready();
    desk.change(
        """
        INSERT INTO office_setting (account_id, path, revision, content)
        SELECT account_id, 'users/2999', 1, CAST('%s' AS jsonb) FROM office
        """
            .formatted(
                USER.formatted(
                    "[{\"kind\": \"COLLEAGUE\", \"value\": \"2998\", \"label\": \"Zoé Durand\"}]")));
    desk.change(
        """
        INSERT INTO office_setting_change (change_id, account_id, path, changed_at, author, subject, changes)
        SELECT gen_random_uuid(), account_id, 'users/2999', now(), 'MEMBER', 'somebody',
          '[{"property": "lineKeys", "before": null, "after": "2998 Zoé Durand"}]' FROM office
        """);
    var company = UUID.fromString(Tables.text("SELECT account_id FROM office"));
    var named = desk.named("Zoé Durand");

    named.kept(company).body("items.kind", containsInAnyOrder("SETTING", "SETTING_CHANGE"));
    named
        .forget(company)
        .statusCode(200)
        .body("erased.kind", containsInAnyOrder("SETTING_KEY", "SETTING_CHANGE"));
    named.kept(company).body("items", empty());
    assertEquals(
        1, Tables.count("SELECT count(*) FROM office_setting WHERE content::text LIKE '%2998%'"));
  }

  @Test
  void a_company_that_asks_support_is_answered() {
    desk.change(
        "INSERT INTO seat_user (seat_id, account_id, email) VALUES ('%s', '%s', '%s')"
            .formatted(seat, account, address));

    assertEquals(List.of(address), desk.asked(account, "EXPORT").getList("value"));
    assertTrue(desk.asked(account, "ERASURE").getBoolean("answer.held"));
  }

  private void setByUser(UUID company, UUID seat) {
    desk.change(
        """
        INSERT INTO office_setting (account_id, path, revision, content)
        SELECT account_id, 'users/' || extension, 1, CAST('%s' AS jsonb)
        FROM extension WHERE account_id = '%s' AND seat_id = '%s'
        """
            .formatted(USER.formatted("[]"), company, seat));
    desk.change(
        """
        INSERT INTO office_setting_change (change_id, account_id, path, changed_at, author, subject, changes)
        SELECT gen_random_uuid(), account_id, 'users/' || extension, now(), 'MEMBER', 'somebody',
          '[{"property": "voicemail.greeting", "before": null, "after": "Chez Zoé"}]'
        FROM extension WHERE account_id = '%s' AND seat_id = '%s'
        """
            .formatted(company, seat));
  }

  @Test
  void a_company_that_asks_for_all_is_told_every_table_but_those_named() {
    var file = new AccountDataFile("provisioning");
    assertEquals(List.of(), file.unnamedTables());
    assertEquals(List.of(), file.secrets());
    desk.change(
        "INSERT INTO standing (account_id, suspended, since) VALUES ('%s', true, now())"
            .formatted(account));

    assertEquals(
        List.of(true), desk.asked(account, "ACCOUNT_EXPORT").getList("STANDING.suspended"));
  }
}
