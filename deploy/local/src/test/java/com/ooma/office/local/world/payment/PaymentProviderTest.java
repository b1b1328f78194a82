package com.ooma.office.local.world.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.local.gateway.StackWithoutServices;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentProviderTest {

  private static final String CHARGES = "/sandbox/payments/charges";

  @TempDir static Path data;
  static StackWithoutServices stack;

  @BeforeAll
  static void start() {
    stack = new StackWithoutServices(data);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void a_card_is_charged_once_for_each_key_also_over_a_restart() {
    var key = UUID.randomUUID() + "-1";

    var first = charge("tok_visa", key);
    stack.restart();
    var second = charge("tok_visa", key);

    assertEquals("SUCCEEDED", first.getString("status"));
    assertEquals(first, second);
    assertEquals(
        1,
        new JsonArray(stack.get(CHARGES).body())
            .stream()
                .map(JsonObject.class::cast)
                .filter(each -> each.getString("key").equals(key))
                .count());
    assertEquals(first, new JsonObject(stack.get(CHARGES + "/" + key).body()));
    assertEquals(404, stack.get(CHARGES + "/" + UUID.randomUUID() + "-1").statusCode());
  }

  @Test
  void a_card_is_treated_by_its_name_or_as_it_was_told() {
    var refused = charge("tok_refuse_1", UUID.randomUUID() + "-1");
    assertEquals("FAILED", refused.getString("status"));
    assertEquals("CARD_REFUSED", refused.getString("reason"));
    assertEquals(
        "CARD_EXPIRED", charge("tok_expired", UUID.randomUUID() + "-1").getString("reason"));
    assertEquals("PENDING", charge("tok_pending", UUID.randomUUID() + "-1").getString("status"));

    var told =
        stack
            .request("/sandbox/payments/cards/tok_plain")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"manner\":\"EXPIRED\"}"));
    assertEquals(200, stack.send(told).statusCode());

    assertEquals("FAILED", charge("tok_plain", UUID.randomUUID() + "-1").getString("status"));
  }

  @Test
  void a_card_becomes_a_token_that_does_not_tell_its_number() {
    var card = exchange("4242 4242 4242 4242", "08/29");
    assertEquals("Visa •••• 4242", card.getString("name"));
    assertEquals("SUCCEEDED", chargeNewly(card).getString("status"));

    var refused = exchange("4000 0000 0000 0002", "08/29");
    assertEquals("FAILED", chargeNewly(refused).getString("status"));
    assertFalse(refused.encode().contains("00000002"));
  }

  @ParameterizedTest
  @CsvSource({"4242 4242 4242 4241, 08/29", "4242, 08/29", "4242 4242 4242 4242, 13/29"})
  void what_is_no_card_is_refused(String number, String expires) {
    var body = new JsonObject().put("number", number).put("expires", expires);

    assertEquals(400, stack.post("/sandbox/payments/cards", body.encode()).statusCode());
  }

  private static JsonObject exchange(String number, String expires) {
    var body = new JsonObject().put("number", number).put("expires", expires);
    return new JsonObject(stack.post("/sandbox/payments/cards", body.encode()).body());
  }

  private static JsonObject chargeNewly(JsonObject card) {
    return charge(card.getString("token"), UUID.randomUUID() + "-1");
  }

  @Test
  void a_bank_takes_back_once_what_is_left_of_a_charge() {
    var key = UUID.randomUUID() + "-1";
    var charged = charge("tok_visa", key).getString("id");
    refund(charged, "refund-" + UUID.randomUUID(), 2_000);

    assertEquals(3_000, takeBack(key, 200).getInteger("amount"));
    assertEquals(3_000, takeBack(key, 200).getInteger("amount"));
    assertEquals("FAILED", refund(charged, "refund-" + UUID.randomUUID(), 1).getString("status"));
    assertEquals(200, stack.get("/sandbox/payments/chargebacks/" + key).statusCode());
    takeBack(UUID.randomUUID() + "-1", 404);
  }

  private static JsonObject takeBack(String key, int status) {
    var answer =
        stack.send(stack.request(CHARGES + "/" + key + "/chargeback").PUT(BodyPublishers.noBody()));
    assertEquals(status, answer.statusCode());
    return new JsonObject(answer.body());
  }

  @Test
  void a_charge_is_given_back_once_and_no_more_of_it_than_was_taken() {
    var charged = charge("tok_visa", UUID.randomUUID() + "-1").getString("id");
    var key = "refund-" + UUID.randomUUID();

    assertEquals("SUCCEEDED", refund(charged, key, 3_000).getString("status"));
    assertEquals("SUCCEEDED", refund(charged, key, 3_000).getString("status"));
    assertEquals(
        "FAILED", refund(charged, "refund-" + UUID.randomUUID(), 2_001).getString("status"));
    assertEquals(
        "SUCCEEDED", refund(charged, "refund-" + UUID.randomUUID(), 2_000).getString("status"));
    assertEquals(200, stack.get("/sandbox/payments/refunds/" + key).statusCode());
    assertEquals(
        new JsonArray(),
        new JsonArray(stack.get("/sandbox/payments/refunds?until=2020-01-01T00:00:00Z").body()));
  }

  private static JsonObject refund(String charge, String key, int amount) {
    var body = new JsonObject().put("amount", amount).put("currency", "EUR").put("charge", charge);
    return new JsonObject(
        stack.post("/sandbox/payments/refunds", body.encode(), "Idempotency-Key", key).body());
  }

  private static JsonObject charge(String card, String key) {
    var body =
        new JsonObject()
            .put("amount", 5_000)
            .put("currency", "EUR")
            .put("card", card)
            .put("reference", "OO-2026-000001");
    return new JsonObject(stack.post(CHARGES, body.encode(), "Idempotency-Key", key).body());
  }
}
