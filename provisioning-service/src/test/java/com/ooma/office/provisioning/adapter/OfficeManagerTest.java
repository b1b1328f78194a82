package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a member company sets over REST: read, changed, kept, explained.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class OfficeManagerTest {

  private static final String GROUP =
      """
      {"name":"Ventes","strategy":"SIMULTANEOUS","ringSeconds":20,"members":["2001","2002"],
       "overflow":{"kind":"MAILBOX","extension":"2001"}}
      """;

  private static final String CALLS =
      """
      {"callWaiting":true,"hideCallerId":false,"doNotDisturb":%b,"autoAnswer":false,"lineKeys":[]}
      """;

  private static final String VOICEMAIL =
      """
      {"delaySeconds":25,"pin":%s,"emailCopy":"KEEP_NEW","transcription":false}
      """;

  private PackedOrder packed;
  private Orders.Placed order;
  private UUID account;
  private Api primary;
  private String telephony;

  @BeforeEach
  void a_company_of_two() {
    packed = PackedOrder.ready();
    order = packed.placed();
    account = order.account();
    primary = Api.primaryMember(account);
    telephony = "/v1/accounts/" + account + "/telephony/";
  }

  @Test
  void a_new_company_has_a_receptionist_that_says_its_name() {
    primary
        .get(telephony + "receptionist")
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("schedule", hasSize(7))
        .body("businessHours.greeting", containsString("Atelier Lumen SAS"))
        .body("businessHours.keys[0].to.extension", equalTo("2001"))
        .body("holidays.french", equalTo(false));
    primary.get(telephony + "conference").body("rooms", hasSize(1));
    primary
        .get(telephony + "users/2001")
        .body("forwarding.when", hasSize(0))
        .body("calls.callWaiting", equalTo(true))
        .body("fax.enabled", equalTo(true))
        .body("directory.byName", equalTo(false));
  }

  @Test
  void a_receptionist_is_set_up_and_its_hours_are_followed() {
    var menu =
        """
        {"greeting":"%s","keys":[%s],"tries":2,"secondsToChoose":5}
        """;
    var body =
        """
        {"schedule":[{"day":"MONDAY","opens":"09:00","closes":"12:00"},
                     {"day":"MONDAY","opens":"14:00","closes":"18:00"},
                     {"day":"FRIDAY","opens":"22:00","closes":"02:00"}],
         "holidays":{"french":true,"own":[{"name":"Pont","date":"2026-05-15","everyYear":false}]},
         "businessHours":%s,"afterHours":%s,"dialByExtension":true,"remoteVoicemail":false}
        """
            .formatted(
                menu.formatted(
                    "Bonjour.",
                    "{\"key\":1,\"action\":\"TRANSFER\",\"to\":{\"kind\":\"LINE\",\"extension\":\"2002\"}},{\"key\":2,\"action\":\"ANNOUNCEMENT\",\"text\":\"Au"
                        + " 2e étage.\"}"),
                menu.formatted("Fermé.", ""));
    primary
        .put(telephony + "receptionist", body)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("schedule", hasSize(3))
        .body("businessHours.keys[1].text", equalTo("Au 2e étage."));

    assertEquals("OPENING_HOURS", menuRule("2026-05-18T09:00:00Z"));
    assertEquals("HOLIDAY", menuRule("2026-05-14T10:00:00Z"));
    assertEquals("HOLIDAY", menuRule("2026-05-15T10:00:00Z"));
    assertEquals("OPENING_HOURS", menuRule("2026-05-22T23:30:00Z"));
    primary
        .get(telephony + "call-route?to=0199000002&at=2026-05-18T10:30:00Z")
        .body("until", equalTo("2026-05-18T12:00:00Z"))
        .body("steps[1].rule", equalTo("AFTER_HOURS"))
        .body("steps[1].reason", equalTo("L'entreprise est fermée à cette heure."))
        .body("steps[1].setting", equalTo("receptionist"));
    primary
        .get(telephony + "call-route/timeline?to=0199000002&days=31")
        .statusCode(200)
        .body("items.steps.flatten().rule", hasItem("OPENING_HOURS"));
  }

  private String menuRule(String at) {
    return primary
        .get(telephony + "call-route?to=0199000002&at=" + at)
        .statusCode(200)
        .extract()
        .path("steps[1].rule");
  }

  @Test
  void a_group_is_made_used_and_not_given_up_while_it_is_used() {
    var group =
        primary
            .post(telephony + "ring-groups", GROUP)
            .statusCode(201)
            .body("extension", equalTo("2900"))
            .extract()
            .header("Location");
    assertEquals(telephony + "ring-groups/2900", group);
    primary
        .post(telephony + "ring-groups", GROUP)
        .statusCode(409)
        .body("code", equalTo("group-name-taken"));
    primary
        .put(
            telephony + "number-mappings/+33199000002",
            "{\"destination\":\"RING_GROUP\",\"extension\":\"2900\"}")
        .statusCode(200);
    primary
        .get(telephony + "number-mappings")
        .body("items[2].destination", equalTo("RING_GROUP"))
        .body("items[2].extension", equalTo("2900"))
        .body("items[2].default", equalTo(true));
    primary
        .get(telephony + "call-route?to=0199000002&from=0612345678")
        .body("steps.action", contains("FIND_NUMBER", "RING_GROUP", "TAKE_MESSAGE"))
        .body("steps[1].members", contains("2001", "2002"))
        .body("steps[1].seconds", equalTo(20))
        .body("until", nullValue());

    var tag = primary.get(group).extract().header("ETag");
    primary
        .request()
        .header("If-Match", tag)
        .delete(group)
        .then()
        .statusCode(409)
        .body("code", equalTo("still-used"))
        .body("path", contains("number-mappings/+33199000002"));
    primary
        .put(telephony + "number-mappings/+33199000002", "{\"destination\":\"RECEPTIONIST\"}")
        .statusCode(200);
    primary.request().header("If-Match", "\"9\"").delete(group).then().statusCode(412);
    primary.request().delete(group).then().statusCode(428);
    primary.request().header("If-Match", tag).delete(group).then().statusCode(204);
    primary.get(group).statusCode(404);
  }

  @Test
  void what_would_loop_or_dangle_is_refused_by_name_in_french() {
    primary
        .put(
            telephony + "users/2001/forwarding",
            """
            {"when":["BUSY"],"number":"+33199000000","ringTogether":false,"confirmByKey":false,
             "shown":"CALLER"}
            """)
        .statusCode(422)
        .body("code", equalTo("call-loop"))
        .body("title", equalTo("Un appel tournerait en rond"))
        .body("path", contains("receptionist", "users/2001", "users/2001"));
    primary
        .post(
            telephony + "ring-groups",
            GROUP.replace("\"MAILBOX\"", "\"LINE\"").replace("n\":\"2001\"", "n\":\"2777\""))
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("path", contains("ring-groups/2900/overflow"));
    primary
        .put(telephony + "number-mappings/+33199000002", "{\"destination\":\"USER\"}")
        .statusCode(422)
        .body("code", equalTo("number-target"));
    primary.get(telephony + "number-mappings/+33199000099").statusCode(404);
  }

  @Test
  void a_member_sets_the_own_extension_only() {
    var second = Api.user(account, "USER2@lumen.example");
    second.put(telephony + "users/2002/calls", CALLS.formatted(true)).statusCode(200);
    second
        .get(telephony + "users/2001/calls")
        .statusCode(403)
        .body("code", equalTo("not-your-extension"));
    second.put(telephony + "users/2001/calls", "\"0\"", CALLS.formatted(true)).statusCode(403);
    Api.member(account).get(telephony + "users/2002/calls").statusCode(403);
    second.get(telephony + "receptionist").statusCode(403);

    EventBus.publish(renamed(order, 1, "somebody@lumen.example"));
    Tables.await("SELECT count(*) FROM seat_user WHERE email = 'somebody@lumen.example'", 1);
    second.get(telephony + "users/2002").statusCode(403);
    primary
        .get(telephony + "call-route?to=2002&from=2001")
        .body("steps.rule", contains("DO_NOT_DISTURB"));
  }

  @Test
  void a_change_is_kept_with_its_author_and_without_secrets() {
    primary
        .put(telephony + "users/2001/voicemail", VOICEMAIL.formatted("\"4711\""))
        .statusCode(200)
        .body("pin", equalTo("****"));
    Api.user(account, "user1@lumen.example")
        .put(telephony + "users/2001/voicemail", VOICEMAIL.formatted("\"****\""))
        .statusCode(200)
        .header("ETag", "\"1\"");
    primary
        .put(telephony + "users/2001/voicemail", VOICEMAIL.formatted("\"0815\""))
        .statusCode(200);
    primary
        .get(telephony + "setting-changes?setting=users/2001")
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.setting", everyItem(equalTo("users/2001")))
        .body("items[0].author", equalTo("MEMBER"))
        .body("items[0].subject", equalTo("sub-" + account))
        .body("items[0].changes.property", contains("/voicemail/pin"))
        .body("items[0].changes[0].before", equalTo("****"))
        .body("items[1].changes.property", hasItem("/voicemail/delaySeconds"));
    assertEquals(
        0,
        Tables.count(
            "SELECT count(*) FROM office_setting s, office_setting_change c"
                + " WHERE s.content::text LIKE '%4711%' OR s.content::text LIKE '%0815%'"
                + " OR c.changes::text LIKE '%4711%' OR c.changes::text LIKE '%0815%'"));
  }

  @Test
  void care_changes_a_setting_for_the_member_on_the_phone() {
    var care = Api.care();
    care.get(telephony + "users/2001").statusCode(200);
    care.request()
        .header("If-Match", "\"0\"")
        .body(CALLS.formatted(true))
        .put(telephony + "users/2001/calls")
        .then()
        .statusCode(400)
        .body("code", equalTo("account-needed"));
    care.request()
        .header("If-Match", "\"0\"")
        .header("On-Behalf-Of", account)
        .body(CALLS.formatted(true))
        .put(telephony + "users/2001/calls")
        .then()
        .statusCode(200);
    Api.ops()
        .get(telephony + "setting-changes")
        .body("items.author", contains("CARE"))
        .body("items.subject", contains("care"));
  }

  @Test
  void nobody_s_change_is_lost() {
    primary.put(telephony + "users/2001/calls", CALLS.formatted(true)).statusCode(200);
    primary.put(telephony + "users/2001/calls", "\"0\"", CALLS.formatted(false)).statusCode(412);
    primary
        .request()
        .body(CALLS.formatted(false))
        .put(telephony + "users/2001/calls")
        .then()
        .statusCode(428);
  }

  @Test
  void an_office_is_set_up_at_once_or_not_at_all() {
    var path = telephony + "configuration";
    var empty = primary.get(path).statusCode(200).header("ETag", "\"0\"").extract().asString();
    var wanted =
        empty.replace(
            "\"ringGroups\":[]",
            "\"ringGroups\":[" + GROUP.replace("{\"name", "{\"extension\":\"2905\",\"name") + "]");
    Api.ops()
        .request()
        .body(wanted)
        .put(path + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("differences.setting", everyItem(equalTo("ring-groups/2905")))
        .body("differences.property", hasItem("/ringSeconds"));
    primary.get(telephony + "ring-groups").body("items", hasSize(0));

    Api.ops().put(path, wanted.replace("\"2002\"]", "\"2777\"]")).statusCode(422);
    primary.get(telephony + "ring-groups").body("items", hasSize(0));

    Api.ops().put(path, wanted).statusCode(200).body("applied", equalTo(true));
    primary.get(telephony + "ring-groups").body("items.extension", contains("2905"));
    Api.ops().put(path, empty).statusCode(200);
    assertEquals(empty, primary.get(path).extract().asString());
    primary
        .get(telephony + "setting-changes")
        .body("items.author", everyItem(equalTo("OPS")))
        .body("items", hasSize(2));
  }

  @Test
  void the_phone_is_told_what_its_user_has_set() {
    primary.put(telephony + "users/2001/calls", CALLS.formatted(true)).statusCode(200);
    var url = packed.link(phoneOf("2001"));
    packed.link(phoneOf("2002"));
    Api.warehouse().post(packed.shipment() + "/dispatch", PackedOrder.PARCEL).statusCode(200);
    var before = PackedOrder.fetch(url);
    assertTrue(before.asString().contains("\nfeatures.dnd.enable = 1\n"), before.asString());
    primary.put(telephony + "users/2001/calls", CALLS.formatted(false)).statusCode(200);
    var after = PackedOrder.fetch(url);
    assertTrue(after.asString().contains("\nfeatures.dnd.enable = 0\n"));
    assertFalse(before.header("ETag").equals(after.header("ETag")));
  }

  private String phoneOf(String extension) {
    return primary
        .get(telephony + "extensions")
        .extract()
        .path("items.find { it.extension == '" + extension + "' }.phone.mac");
  }

  @Test
  void the_voice_switch_asks_for_any_company_and_emergency_calls_connect() {
    var way = telephony + "call-route?from=2001&to=";
    Api.voiceSwitch().get(way + "112").body("steps.action", contains("CALL_EMERGENCY"));
    Api.voiceSwitch().get(way + "2002").statusCode(200);
    Api.voiceSwitch().get(way + "00881612345678").body("steps.rule", contains("BARRED"));
    Api.voiceSwitch().get(telephony + "receptionist").statusCode(403);
    Api.voiceSwitch()
        .get("/v1/accounts/" + UUID.randomUUID() + "/telephony/call-route?to=112")
        .statusCode(404);
    primary.get(way + "2002&at=2026-13-01T00:00:00Z").statusCode(400);
  }

  @Test
  void who_leaves_is_swept_out_and_the_numbers_go_back() {
    packed.dispatched();
    primary.post(telephony + "ring-groups", GROUP).statusCode(201);
    primary
        .put(
            telephony + "number-mappings/+33199000001",
            "{\"destination\":\"RING_GROUP\",\"extension\":\"2900\"}")
        .statusCode(200);
    primary
        .put(
            telephony + "number-mappings/+33199000002",
            "{\"destination\":\"USER\",\"extension\":\"2002\"}")
        .statusCode(200);
    primary
        .put(telephony + "users/2002/voicemail", VOICEMAIL.formatted("\"4711\""))
        .statusCode(200);

    EventBus.publish(Orders.seatRemoved(order, 1));

    primary.eventually(telephony + "extensions", "items.size()", 1);
    primary.get(telephony + "ring-groups/2900").body("members", contains("2001"));
    primary.get(telephony + "users/2002").statusCode(404);
    primary
        .get(telephony + "number-mappings")
        .body("items.number", not(hasItem("+33199000001")))
        .body("items.destination", contains("USER", "RECEPTIONIST"));
    assertEquals(0, Tables.count("SELECT count(*) FROM office_setting WHERE path = 'users/2002'"));
    assertEquals(
        0,
        Tables.count(
            "SELECT count(*) FROM seat_user WHERE seat_id = '" + order.seatIds().get(1) + "'"));
  }

  private static Event renamed(Orders.Placed order, int seat, String email) {
    var json =
        "{\"accountId\":\"%s\",\"orderId\":\"%s\",\"seatId\":\"%s\",\"userName\":\"Ada\",\"email\":\"%s\"}"
            .formatted(order.account(), order.orderId(), order.seatIds().get(seat), email);
    return Event.of("ordering", "SeatRenamed", order.account(), order.orderId(), json);
  }
}
