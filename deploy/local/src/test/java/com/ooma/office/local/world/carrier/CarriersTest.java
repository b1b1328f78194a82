package com.ooma.office.local.world.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {

  private static final String ORDERS = "/sandbox/carriers/carrier-alpha/port-orders";
  private static final String MANNER = "/sandbox/carriers/carrier-alpha/manner";

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
  void a_carrier_that_is_out_of_order_takes_nothing() {
    told("FAILING");
    var key = UUID.randomUUID().toString();
    var failed = stack.post(ORDERS, order(key), "Idempotency-Key", key);
    told("PROMPT");

    assertEquals(503, failed.statusCode());
    assertTrue(!stack.get(ORDERS).body().contains(key));
    assertEquals(202, stack.post(ORDERS, order(key), "Idempotency-Key", key).statusCode());
  }

  @Test
  void a_stubborn_carrier_takes_no_order_back() {
    var id = taken();
    told("STUBBORN");
    var refused = stack.post(ORDERS + "/" + id + "/withdrawal", "");
    stack.restart();
    var afterwards = stack.get(MANNER).body();
    told("PROMPT");

    assertEquals(409, refused.statusCode());
    assertEquals(new JsonObject().put("manner", "STUBBORN"), new JsonObject(afterwards));
    assertEquals(200, stack.post(ORDERS + "/" + id + "/withdrawal", "").statusCode());
  }

  @Test
  void a_refusing_carrier_says_so_after_it_took_the_order() throws InterruptedException {
    var received = new ArrayBlockingQueue<JsonObject>(2);
    var porting = hearing(received);
    told("REFUSING");
    var id = taken();
    stack.post(ORDERS, order(id), "Idempotency-Key", id);
    var rejection = received.poll(10, TimeUnit.SECONDS);
    told("PROMPT");
    porting.close();

    assertEquals("port.rejected", rejection.getJsonObject("body").getString("type"));
    assertEquals(
        id, rejection.getJsonObject("body").getJsonObject("data").getString("portRequestId"));
    assertEquals(List.of(), List.copyOf(received));
  }

  @Test
  void a_repeating_carrier_says_the_same_message_twice() throws InterruptedException {
    var received = new ArrayBlockingQueue<JsonObject>(2);
    var porting = hearing(received);
    var id = taken();
    told("REPEATING");
    stack.post(ORDERS + "/" + id + "/completion", "{}");
    told("PROMPT");
    porting.close();

    assertEquals(received.poll(5, TimeUnit.SECONDS), received.poll(5, TimeUnit.SECONDS));
  }

  @Test
  void a_disordered_carrier_says_first_what_it_was_told_last() throws InterruptedException {
    var received = new ArrayBlockingQueue<JsonObject>(2);
    var porting = hearing(received);
    var id = taken();
    told("DISORDERED");
    stack.post(ORDERS + "/" + id + "/foc", "{\"date\":\"2026-12-01\"}");
    stack.post(ORDERS + "/" + id + "/completion", "{}");
    told("PROMPT");
    porting.close();

    assertEquals("port.completed", type(received.poll(5, TimeUnit.SECONDS)));
    assertEquals("port.foc_assigned", type(received.poll(5, TimeUnit.SECONDS)));
  }

  @Test
  void a_manner_that_it_has_not_is_a_problem() {
    assertEquals(400, put("{\"manner\":\"RUDE\"}").statusCode());
    assertEquals(400, put("{}").statusCode());
    assertEquals(404, stack.get("/sandbox/carriers/nobody/manner").statusCode());
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

  private static String taken() {
    var id = UUID.randomUUID().toString();
    assertEquals(202, stack.post(ORDERS, order(id), "Idempotency-Key", id).statusCode());
    return id;
  }

  private static String order(String id) {
    return "{\"portRequestId\":\"%s\"}".formatted(id);
  }

  private static void told(String manner) {
    assertEquals(200, put("{\"manner\":\"%s\"}".formatted(manner)).statusCode());
  }

  private static HttpResponse<String> put(String body) {
    return stack.send(stack.request(MANNER).PUT(BodyPublishers.ofString(body)));
  }

  private static HttpServer hearing(Queue<JsonObject> received) {
    return stack.serve(
        OfficeService.PORTING,
        request ->
            request
                .body()
                .onSuccess(body -> {
                  received.add(
                      new JsonObject()
                          .put("id", request.getHeader("webhook-id"))
                          .put("body", new JsonObject(body)));
                  request.response().setStatusCode(204).end();
                }));
  }

  private static String type(JsonObject received) {
    return received.getJsonObject("body").getString("type");
  }
}
