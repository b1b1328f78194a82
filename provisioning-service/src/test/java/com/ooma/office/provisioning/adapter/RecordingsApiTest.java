package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.domain.media.Sounds;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a company plays to its callers, over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class RecordingsApiTest {

  private static final int MOST = 5 * 1024 * 1024;

  private Orders.Placed order;
  private UUID account;
  private Api primary;
  private String telephony;

  @BeforeEach
  void a_company_of_two() {
    order = PackedOrder.ready().placed();
    account = order.account();
    primary = Api.primaryMember(account);
    telephony = "/v1/accounts/" + account + "/telephony/";
  }

  @Test
  void a_recording_is_sent_played_chosen_and_given_up() {
    var sound = Sounds.wav(3);
    var id = added(primary, "?name=Attente&rightsConfirmed=true", sound);
    var path = telephony + "recordings/" + id;
    primary
        .get(path)
        .body("seconds", equalTo(3))
        .body("form", equalTo("WAV"))
        .body("bytes", equalTo(sound.length));
    assertArrayEquals(
        sound, primary.get(path + "/content").statusCode(200).extract().asByteArray());
    var part =
        primary
            .request()
            .header("Range", "bytes=8-11")
            .get(path + "/content")
            .then()
            .statusCode(206)
            .header("Content-Range", equalTo("bytes 8-11/" + sound.length))
            .contentType("audio/wav")
            .extract();
    assertEquals("WAVE", part.asString());
    primary
        .request()
        .header("Range", "bytes=99999999-")
        .get(path + "/content")
        .then()
        .statusCode(416)
        .body("code", equalTo("range-beyond"));
    Api.voiceSwitch().get(path + "/content").statusCode(200);

    primary.put(telephony + "music", "{\"onHold\":\"" + id + "\"}").statusCode(200);
    primary.put(telephony + "music", "{\"onHold\":\"" + UUID.randomUUID() + "\"}").statusCode(422);
    primary
        .request()
        .delete(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("recording-used"))
        .body("path", contains("music/onHold"));
    primary.put(telephony + "music", "{}").statusCode(200);
    primary.request().delete(path).then().statusCode(204);
    primary.get(path).statusCode(404);
    assertEquals(0, Tables.count("SELECT count(*) FROM content"));
  }

  @Test
  void what_is_no_sound_or_too_large_is_refused() {
    var path = telephony + "recordings?name=Attente&rightsConfirmed=";
    send(primary, path + "true", new byte[2000])
        .statusCode(422)
        .body("code", equalTo("audio-unreadable"));
    send(primary, path + "false", Sounds.wav(1))
        .statusCode(422)
        .body("code", equalTo("rights-not-confirmed"));
    send(primary, path + "true", new byte[MOST + 1]).statusCode(413);
    send(primary, path + "true", Arrays.copyOf(Sounds.wav(60), MOST)).statusCode(201);
    primary
        .request()
        .header("Idempotency-Key", "k1")
        .body("{}")
        .post(path + "true")
        .then()
        .statusCode(415);
  }

  @Test
  void a_user_s_recording_leaves_with_the_user_and_its_text_is_read() {
    var second = Api.user(account, "user2@lumen.example");
    var id = added(second, "?name=Moi&rightsConfirmed=true&extension=2002", Sounds.mp3(80));
    var voicemail =
        """
        {"delaySeconds":25,"greeting":"Je suis absente.","greetingRecording":"%s",
         "emailCopy":"NONE","transcription":false}
        """
            .formatted(id);
    second.put(telephony + "users/2002/voicemail", voicemail).statusCode(200);
    primary
        .put(
            telephony + "receptionist",
            primary
                .get(telephony + "receptionist")
                .extract()
                .asString()
                .replace("\"greeting\":", "\"greetingRecording\":\"" + id + "\",\"greeting\":"))
        .statusCode(200);
    primary
        .get(telephony + "call-route?to=0199000002")
        .body("steps[1].greetingRecording", equalTo(id));
    second.get(telephony + "recordings").statusCode(403);
    second.get(telephony + "recordings?extension=2002").body("items", hasSize(1));

    EventBus.publish(Orders.seatRemoved(order, 1));
    Tables.await("SELECT count(*) FROM content", 0);
    primary
        .get(telephony + "call-route?to=0199000002")
        .body("steps[1].greetingRecording", equalTo(null));
    primary.get(telephony + "recordings").body("items", hasSize(0));
  }

  private String added(Api caller, String query, byte[] sound) {
    return send(caller, telephony + "recordings" + query, sound)
        .statusCode(201)
        .extract()
        .path("recordingId");
  }

  private static ValidatableResponse send(Api caller, String path, byte[] sound) {
    return caller.send(path, "audio/wav", sound);
  }
}
