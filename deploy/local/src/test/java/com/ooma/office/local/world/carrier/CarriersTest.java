package com.ooma.office.local.world.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {

  private static final String ORDERS = "/sandbox/carriers/carrier-alpha/port-orders";

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
  void the_same_port_order_is_taken_once_and_kept_over_a_restart() {
    var order = "{\"portRequestId\":\"%s\",\"numbers\":[]}".formatted(UUID.randomUUID());
    var key = UUID.randomUUID() + "-1";
    var first = stack.post(ORDERS, order, "Idempotency-Key", key);
    stack.restart();
    var second = stack.post(ORDERS, order, "Idempotency-Key", key);

    assertEquals(202, first.statusCode());
    assertEquals(first.body(), second.body());
    var kept =
        new JsonArray(stack.get(ORDERS).body())
            .stream()
                .map(JsonObject.class::cast)
                .filter(taken -> taken.getString("idempotencyKey").equals(key))
                .toList();
    assertEquals(1, kept.size());
    assertEquals(new JsonObject(order), kept.getFirst().getJsonObject("order"));
  }

  @Test
  void who_writes_a_carriers_program_gets_its_key() {
    var answer = stack.get("/sandbox/carriers/carrier-alpha/webhook-key");

    var key = new JsonObject(answer.body());
    assertEquals(
        stack.settings().carrierSecrets().get("carrier-alpha").getFirst(), key.getString("key"));
    assertEquals("/v1/carriers/carrier-alpha/webhooks", key.getString("webhooks"));
    assertEquals(404, stack.get("/sandbox/carriers/nobody/webhook-key").statusCode());
  }

  @Test
  void a_customer_of_the_carrier_has_a_number_and_its_rio() {
    var answer = stack.post("/sandbox/carriers/carrier-alpha/lines", "{}");

    assertEquals(201, answer.statusCode());
    var line = new JsonObject(answer.body());
    assertEquals("carrier-alpha", line.getString("carrier"));
    assertTrue(line.getString("number").matches("\\+3326191\\d{4}"), answer.body());
    assertTrue(line.getString("rio").matches("[0-9A-Z+]{12}"), answer.body());
    assertEquals(404, stack.post("/sandbox/carriers/nobody/lines", "{}").statusCode());
  }

  @Test
  void the_carrier_signs_its_foc_webhook() throws InterruptedException {
    var received = new ArrayBlockingQueue<List<String>>(1);
    var porting =
        stack.serve(
            OfficeService.PORTING,
            request ->
                request
                    .body()
                    .onSuccess(body -> {
                      received.add(
                          List.of(
                              request.path(),
                              request.getHeader("webhook-id"),
                              request.getHeader("webhook-timestamp"),
                              request.getHeader("webhook-signature"),
                              body.toString()));
                      request.response().setStatusCode(204).end();
                    }));
    var portRequest = UUID.randomUUID().toString();
    stack.post(
        ORDERS,
        "{\"portRequestId\":\"%s\"}".formatted(portRequest),
        "Idempotency-Key",
        portRequest);
    var answer =
        stack.post(
            ORDERS + "/" + portRequest + "/foc", "{\"date\":\"2026-12-01\",\"slot\":\"MORNING\"}");
    porting.close();

    var webhook = received.poll(5, TimeUnit.SECONDS);
    assertEquals("/v1/carriers/carrier-alpha/webhooks", webhook.get(0));
    var secret = stack.settings().carrierSecrets().get("carrier-alpha").getFirst();
    assertEquals(
        new StandardWebhooks(secret)
            .signature(
                webhook.get(1),
                Instant.ofEpochSecond(Long.parseLong(webhook.get(2))),
                webhook.get(4)),
        webhook.get(3));
    var body = new JsonObject(webhook.get(4));
    assertEquals("port.foc_assigned", body.getString("type"));
    assertEquals(
        new JsonObject()
            .put("portRequestId", portRequest)
            .put("date", "2026-12-01")
            .put("slot", "MORNING"),
        body.getJsonObject("data"));
    var told = new JsonObject(answer.body());
    assertEquals(204, told.getJsonObject("answer").getInteger("status"));
    assertEquals(body, told.getJsonObject("sent").getJsonObject("body"));
  }
}
