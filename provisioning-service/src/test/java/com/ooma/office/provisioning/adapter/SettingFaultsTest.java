package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the Office Manager refuses is at a pointer into the body that was sent.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class SettingFaultsTest {

  private static final String NUMBER = "number-mappings/+33199000002";

  private static final String MENU =
      """
      {"greeting":"Bonjour.","keys":[%s],"tries":2,"secondsToChoose":5}
      """;

  private static final String KEYS =
      """
      {"key":5,"action":"DIAL_BY_NAME"},
      {"key":1,"action":"TRANSFER","to":{"kind":"LINE","extension":"%s"}}
      """;

  private static final String RECEPTIONIST =
      """
      {"schedule":[],"holidays":{"french":true,"own":[]},
       "businessHours":%s,"afterHours":%s,"dialByExtension":true,"remoteVoicemail":false}
      """;

  private Api primary;
  private String telephony;

  @BeforeEach
  void a_company_of_two() {
    var account = PackedOrder.ready().placed().account();
    primary = Api.primaryMember(account);
    telephony = "/v1/accounts/" + account + "/telephony/";
  }

  @Test
  void a_key_is_pointed_at_by_its_place_in_the_list() {
    primary
        .put(telephony + "receptionist", receptionist("2777"))
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("errors.pointer", contains("/businessHours/keys/1/to"));
  }

  @Test
  void a_part_of_the_whole_office_is_pointed_at_in_the_document() {
    var document =
        """
        {"receptionist":%s,"ringGroups":[
           {"extension":"2905","name":"Tous","strategy":"SIMULTANEOUS","ringSeconds":20,
            "members":["2001","2777"]}],
         "conference":{"beepOnEntry":true,"rooms":[]},"users":[],
         "numbers":[{"number":"+33199000002","target":{"destination":"CONFERENCE"}}]}
        """
            .formatted(receptionist("2777"));
    primary
        .put(telephony + "configuration?dryRun=true", "\"0\"", document)
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("errors.pointer", hasItem("/receptionist/businessHours/keys/1/to"))
        .body("errors.pointer", hasItem("/ringGroups/0/members/1"))
        .body("errors.pointer", hasItem("/numbers/0/target/destination"))
        .body("errors.pointer", hasItem("/conference/rooms"));
  }

  @Test
  void a_number_without_a_target_is_pointed_at() {
    primary
        .put(telephony + NUMBER, "{\"destination\":\"USER\",\"extension\":\"2777\"}")
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("errors.pointer", contains("/extension"));
    primary
        .put(telephony + NUMBER, "{\"destination\":\"RING_GROUP\",\"extension\":\"2955\"}")
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("errors.pointer", contains("/extension"));
    primary
        .put(telephony + NUMBER, "{\"destination\":\"FAX\"}")
        .statusCode(422)
        .body("code", equalTo("number-target"))
        .body("errors.pointer", contains("/extension"));
  }

  @Test
  void calls_are_not_forwarded_to_numbers_that_cost_money() {
    for (var number : new String[] {"+33899123456", "+33800910867", "+4915123456789"}) {
      primary
          .put(
              telephony + "users/2001/forwarding",
              """
              {"when":["BUSY"],"number":"%s","ringTogether":false,"confirmByKey":false,
               "shown":"CALLER"}
              """
                  .formatted(number))
          .statusCode(422)
          .body("code", equalTo("national-only"))
          .body("errors.pointer", contains("/number"));
    }
  }

  @Test
  void a_conference_that_callers_are_sent_to_keeps_a_room() {
    var none = "{\"beepOnEntry\":true,\"rooms\":[]}";
    primary.get(telephony + "conference").body("rooms", hasSize(1));
    primary.put(telephony + NUMBER, "{\"destination\":\"CONFERENCE\"}").statusCode(200);
    primary
        .put(telephony + "conference", none)
        .statusCode(409)
        .body("code", equalTo("still-used"))
        .body("path", contains(NUMBER))
        .body("errors.pointer", contains("/rooms"));

    primary.put(telephony + NUMBER, "{\"destination\":\"RECEPTIONIST\"}").statusCode(200);
    primary.put(telephony + "conference", none).statusCode(200);
    primary
        .put(telephony + NUMBER, "{\"destination\":\"CONFERENCE\"}")
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("path", contains(NUMBER))
        .body("errors.pointer", contains("/destination"));
    primary
        .put(telephony + "receptionist", receptionist("2999"))
        .statusCode(422)
        .body("code", equalTo("target-unknown"))
        .body("errors.pointer", contains("/businessHours/keys/1/to"));
  }

  @Test
  void hours_and_holidays_are_pointed_at_by_their_places_in_the_lists() {
    var hours =
        receptionist("2001")
            .replace(
                "\"schedule\":[]",
                """
                "schedule":[{"day":"TUESDAY","opens":"11:00","closes":"12:00"},
                  {"day":"MONDAY","opens":"09:00","closes":"18:00"},
                  {"day":"MONDAY","opens":"17:00","closes":"19:00"}]
                """);
    refused("receptionist", hours, "schedule-overlap", "/schedule/2/opens");
    var day = "{\"name\":\"Pont\",\"date\":\"2026-05-%d\",\"everyYear\":false}";
    var days =
        receptionist("2001")
            .replace(
                "\"own\":[]",
                "\"own\":["
                    + day.formatted(15)
                    + ","
                    + day.formatted(16)
                    + ","
                    + day.formatted(15)
                    + "]");
    refused("receptionist", days, "holiday-twice", "/holidays/own/2/date");
    var keys = receptionist("2001").replace("{\"key\":5", "{\"key\":1");
    refused("receptionist", keys, "menu-key", "/businessHours/keys/1/key");
    refused(
        "configuration?dryRun=true",
        """
        {"receptionist":%s,"ringGroups":[],"conference":{"beepOnEntry":true,"rooms":[]},
         "users":[],"numbers":[]}
        """
            .formatted(hours),
        "schedule-overlap",
        "/receptionist/schedule/2/opens");
  }

  @Test
  void a_new_group_is_pointed_at_in_its_body() {
    var group =
        """
        {"extension":"2905","name":"Tous","strategy":"SIMULTANEOUS","ringSeconds":20,
         "members":["2001","2002"]}
        """;
    var groups = telephony + "ring-groups";
    primary
        .post(groups, group.replace("2002", "2001"))
        .statusCode(422)
        .body("code", equalTo("group-members"))
        .body("errors.pointer", contains("/members/1"));
    primary.post(groups, group).statusCode(201);
    primary
        .post(groups, group.replace("Tous", "Autres"))
        .statusCode(409)
        .body("code", equalTo("extension-taken"))
        .body("errors.pointer", contains("/extension"));
  }

  private void refused(String setting, String body, String code, String pointer) {
    primary
        .put(telephony + setting, "\"0\"", body)
        .statusCode(422)
        .body("code", equalTo(code))
        .body("errors.pointer", contains(pointer));
  }

  private static String receptionist(String extension) {
    return RECEPTIONIST.formatted(MENU.formatted(KEYS.formatted(extension)), MENU.formatted(""));
  }
}
