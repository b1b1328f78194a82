package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.Papers;
import com.ooma.office.provisioning.domain.media.Sounds;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is left for users, and what they fax, over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class MailboxApiTest {

  private Orders.Placed order;
  private Api second;
  private String telephony;
  private String messages;

  @BeforeEach
  void a_company_of_two() {
    order = PackedOrder.ready().placed();
    second = Api.user(order.account(), "user2@lumen.example");
    telephony = "/v1/accounts/" + order.account() + "/telephony/";
    messages = telephony + "users/2002/messages";
  }

  @Test
  void a_voicemail_is_delivered_heard_and_deleted() {
    var sound = Sounds.wav(4);
    var id = delivered("?from=0639980001", "audio/wav", sound);
    second
        .get(messages)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].messageId", equalTo(id))
        .body("items[0].seconds", equalTo(4))
        .body("items[0].from", equalTo("0639980001"))
        .body("items[0].heardAt", nullValue());
    assertArrayEquals(
        sound,
        second.get(messages + "/" + id + "/content").statusCode(200).extract().asByteArray());
    second
        .request()
        .header("Range", "bytes=0-3")
        .get(messages + "/" + id + "/content")
        .then()
        .statusCode(206)
        .body(equalTo("RIFF"));
    mark(id, true);
    second.get(messages).body("items[0].heardAt", notNullValue());
    mark(id, false);
    second.get(messages).body("items[0].heardAt", nullValue());
    second.request().delete(messages + "/" + id).then().statusCode(204);
    second.request().delete(messages + "/" + id).then().statusCode(404);
    second.get(messages).body("items", hasSize(0));
    assertEquals(0, Tables.count("SELECT count(*) FROM content"));
  }

  @Test
  void a_mailbox_is_its_user_s_and_the_primary_member_s() {
    var id = delivered("", "application/pdf", Papers.pdf(2));
    Api.primaryMember(order.account()).get(messages).body("items[0].pages", equalTo(2));
    Api.user(order.account(), "user1@lumen.example").get(messages).statusCode(403);
    Api.care().get(messages).statusCode(403);
    Api.ops().get(messages + "/" + id + "/content").statusCode(403);
    Api.voiceSwitch().get(messages).statusCode(403);
  }

  @Test
  void others_are_told_that_something_came_and_nothing_of_what_it_says() {
    var id = delivered("?from=0639980001", "audio/mpeg", Sounds.mp3(90));
    var told = EventBus.read("provisioning", "VoicemailReceived", order.account(), 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().toString().contains(id), told.getFirst().toString());
    assertFalse(told.getFirst().toString().contains("639980001"), told.getFirst().toString());
  }

  @Test
  void what_the_platform_delivers_is_judged_by_its_content() {
    var platform = Api.voiceSwitch();
    platform
        .send(messages, "audio/wav", new byte[1000])
        .statusCode(422)
        .body("code", equalTo("audio-unreadable"));
    platform
        .send(messages, "application/pdf", "%PDF nonsense".getBytes())
        .statusCode(422)
        .body("code", equalTo("fax-unreadable"));
    platform.send(telephony + "users/2777/messages", "audio/wav", Sounds.wav(1)).statusCode(404);
    second
        .request()
        .body("{\"enabled\":false}")
        .header("If-Match", "\"0\"")
        .put(telephony + "users/2002/fax")
        .then()
        .statusCode(200);
    platform
        .send(messages, "image/tiff", Papers.tiff(1))
        .statusCode(409)
        .body("code", equalTo("fax-off"));
  }

  @Test
  void a_fax_is_queued_reported_and_listed_with_its_tries() throws SQLException {
    var faxes = telephony + "users/2002/faxes";
    String id =
        second
            .send(faxes + "?to=0199000077", "application/pdf", Papers.pdf(3))
            .statusCode(202)
            .extract()
            .path("faxId");
    second
        .get(faxes)
        .body("items[0].faxId", equalTo(id))
        .body("items[0].from", equalTo("+33199000001"))
        .body("items[0].to", equalTo("+33199000077"))
        .body("items[0].pages", equalTo(3))
        .body("items[0].tries", hasSize(0));
    reportSending(faxes, id, "BUSY", 1);
    second.get(faxes + "/" + id).statusCode(200).body("faxId", equalTo(id));
    second.get(messages + "/" + id).statusCode(404);
    second
        .get(faxes)
        .body("items[0].tries.outcome", contains("BUSY"))
        .body("items[0].state", equalTo("QUEUED"));
    reportSending(faxes, id, "ARRIVED", 2);
    report(id, "ARRIVED");
    second.get(faxes).body("items[0].state", equalTo("ARRIVED"));
    assertEquals(1, EventBus.read("provisioning", "FaxSent", order.account(), 1).size());
    second
        .send(faxes + "?to=00442071838750", "application/pdf", Papers.pdf(1))
        .statusCode(422)
        .body("code", equalTo("fax-national"))
        .body("detail", containsString("France"));
  }

  @Test
  void what_is_old_goes_and_what_a_leaver_was_left_too() throws SQLException {
    delivered("", "audio/wav", Sounds.wav(1));
    var kept = delivered("", "audio/wav", Sounds.wav(1));
    Tables.execute(
        "UPDATE message SET kept_until = now() - interval '1 day' WHERE message_id <> '"
            + kept
            + "'");
    Tables.await("SELECT count(*) FROM content", 1);
    second.get(messages).body("items.messageId", contains(kept));

    EventBus.publish(Orders.seatRemoved(order, 1));
    Tables.await("SELECT count(*) FROM content", 0);
    assertEquals(0, Tables.count("SELECT count(*) FROM message"));
    assertEquals(0, Tables.count("SELECT count(*) FROM leaver"));
  }

  @Test
  void a_mailbox_is_full_also_for_those_who_come_at_once() throws Exception {
    delivered("", "audio/wav", Sounds.wav(1));
    Tables.execute(
        """
        INSERT INTO message (message_id, revision, last_sequence, account_id, seat_id, extension,
          voice, milliseconds, bytes, received_at, kept_until)
        SELECT gen_random_uuid(), 0, 0, account_id, seat_id, extension, voice, milliseconds, bytes,
          received_at, kept_until
        FROM message, generate_series(3, %d)\
        """
            .formatted(Message.MOST));

    var statuses =
        Race.of(
            6,
            _ ->
                Api.voiceSwitch()
                    .send(messages, "audio/wav", Sounds.wav(1))
                    .extract()
                    .statusCode());

    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    assertEquals(5, statuses.stream().filter(status -> status == 409).count());
  }

  private String delivered(String query, String type, byte[] content) {
    return Api.voiceSwitch()
        .send(messages + query, type, content)
        .statusCode(201)
        .extract()
        .path("messageId");
  }

  private void mark(String id, boolean heard) {
    second
        .request()
        .body("{\"heard\":" + heard + "}")
        .put(messages + "/" + id + "/mark")
        .then()
        .statusCode(204);
  }

  /// Of a fax that the platform is sending. The service may be about to hand it over just now, and
  /// set it back as there is no platform here: then it is reported once more.
  private void reportSending(String faxes, String faxId, String outcome, int tries)
      throws SQLException {
    for (int i = 0;
        i < 10 && second.get(faxes).extract().<List<?>>path("items[0].tries").size() < tries;
        i++) {
      Tables.execute("UPDATE sent_fax SET state = 'SENDING', due_at = now() + interval '1 hour'");
      report(faxId, outcome);
    }
  }

  private static void report(String faxId, String outcome) {
    Api.voiceSwitch()
        .post("/v1/fax-tries", "{\"faxId\":\"%s\",\"outcome\":\"%s\"}".formatted(faxId, outcome))
        .statusCode(204);
  }
}
