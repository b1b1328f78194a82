package com.ooma.office.porting.adapter.in.rest.carrier;

import static com.ooma.office.porting.adapter.CarrierDesk.foc;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.porting.adapter.CarrierDesk;
import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.Peer;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.machine.FreePort;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class CarrierApiTest {

  private final Member member = new Member();
  private final String name = "carrier-" + UUID.randomUUID().toString().substring(0, 8);
  private final URI endpoint = URI.create("http://127.0.0.1:" + FreePort.next() + "/ports");

  @Inject Clock clock;

  @Test
  void is_registered_and_changed_by_who_read_it() {
    put(null, "Opérateur Delta", endpoint).statusCode(201).body("leadDays", equalTo(4));
    put(null, "Opérateur Delta", endpoint).statusCode(409).body("code", equalTo("carrier-exists"));
    put("\"7\"", "Opérateur Delta", endpoint).statusCode(412);

    var tag = member.opsGet("/v1/carriers/" + name).statusCode(200).extract().header("ETag");
    put(tag, "Delta Télécom", endpoint)
        .statusCode(200)
        .body("displayName", equalTo("Delta Télécom"))
        .body("rioPrefixes", equalTo(List.of("01", "42")));
    member.opsGet("/v1/carriers").body("items.name", hasItem(name));
    member
        .get("/v1/port-carriers")
        .statusCode(200)
        .body(
            "items.find { it.carrier == '%s' }.displayName".formatted(name),
            equalTo("Delta Télécom"))
        .body("items.carrier", hasItem(CarrierDesk.ALPHA.name()));
    member
        .get("/v1/port-estimates?portType=ISOLATED&postalCode=75004&carrier=" + name)
        .statusCode(200);
  }

  @Test
  void gets_orders_at_its_address_and_is_heard_by_keys_that_are_shown_once() {
    put(null, "Opérateur Delta", endpoint).statusCode(201);
    var keyId = UUID.randomUUID();
    String secret =
        putKey(keyId, "{}")
            .statusCode(201)
            .body("secret", startsWith("whsec_"))
            .extract()
            .path("secret");
    putKey(keyId, "{}").statusCode(409).body("code", equalTo("key-exists"));
    member
        .opsGet("/v1/carriers/" + name)
        .body("keys[0].kind", equalTo("SECRET"))
        .body(not(containsString(secret)));
    var desk = new CarrierDesk(name, secret);
    eventually(desk, 204);

    var id = member.approvedFor(name, List.of(Member.fresh()));
    var early = foc(id, day(), "MORNING");
    desk.says("msg_early_" + id, early).statusCode(409);
    try (var _ = Peer.at(endpoint, _ -> Peer.Answer.of(202, "{\"carrierReference\":\"D-1\"}"))) {
      member.sees(id, "SENT_TO_CARRIER");
    }
    replay(deliveryOf("msg_early_" + id)).statusCode(204);
    replay(deliveryOf("msg_early_" + id)).statusCode(204);
    member
        .request(id)
        .body("state", equalTo("FOC_ASSIGNED"))
        .body("history.findAll { it.by.kind == 'CARRIER' }.size()", equalTo(1));
    member
        .opsGet("/v1/carriers/" + name + "/deliveries")
        .body("items[0].outcome", equalTo("heard"))
        .body("items.outcome", hasItem("port-state"))
        .body("items[0].body", equalTo(early));

    member.asOps().delete("/v1/carriers/" + name + "/webhook-keys/" + keyId).then().statusCode(204);
    eventually(desk, 401);
  }

  @Test
  void brings_its_own_public_key() {
    put(null, "Opérateur Delta", endpoint).statusCode(201);

    putKey(UUID.randomUUID(), "{\"publicKey\":\"whpk_%s=\"}".formatted("A".repeat(43)))
        .statusCode(201)
        .body("kind", equalTo("PUBLIC"))
        .body("secret", nullValue());
    putKey(UUID.randomUUID(), "{\"publicKey\":\"whpk_AAAA\"}")
        .statusCode(422)
        .body("code", equalTo("key-unusable"));
    putKey(
            UUID.randomUUID(),
            "{\"from\":\"2026-11-24T10:00:00Z\",\"until\":\"2026-11-24T09:00:00Z\"}")
        .statusCode(422)
        .body("code", equalTo("key-times"));
  }

  @Test
  void nobody_has_keys_or_deliveries_of_an_unknown_one() {
    putKey(UUID.randomUUID(), "{}").statusCode(404);
    replay(UUID.randomUUID().toString()).statusCode(404);
    member.opsGet("/v1/carriers/" + name).statusCode(404);
    member
        .asOps()
        .delete("/v1/carriers/" + name + "/webhook-keys/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  private ValidatableResponse put(@Nullable String tag, String displayName, URI address) {
    var body =
        """
        {"displayName":"%s","rioPrefixes":["42","01"],"endpoint":"%s","cutOffHours":24,"leadDays":4}
        """
            .formatted(displayName, address);
    return Member.put(member.asOps(), tag, "/v1/carriers/" + name, body);
  }

  private ValidatableResponse putKey(UUID keyId, String body) {
    return member.asOps().body(body).put("/v1/carriers/" + name + "/webhook-keys/" + keyId).then();
  }

  private ValidatableResponse replay(String deliveryId) {
    return member.opsPost("/v1/carriers/" + name + "/deliveries/" + deliveryId + "/replay", null);
  }

  private String deliveryOf(String messageId) {
    return member
        .opsGet("/v1/carriers/" + name + "/deliveries")
        .statusCode(200)
        .extract()
        .path("items.find { it.messageId == '%s' }.deliveryId".formatted(messageId));
  }

  /// Keys are read every few seconds.
  private static void eventually(CarrierDesk desk, int status) {
    int seen = 0;
    for (int i = 0; i < 20 && seen != status; i++) {
      pause();
      seen = desk.says(CarrierDesk.message("port.sunshine", "\"a\":1")).extract().statusCode();
    }
    assertEquals(status, seen);
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LocalDate day() {
    return BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 5);
  }
}
