package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.credential.StandardWebhooks;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/// A payment provider that answers at the configured address as long as a test wants: a card called
/// `tok_refuse…` is refused, one called `tok_pending…` waits for ever, and with `tok_silent…` it
/// charges the first time and does not say so, with `tok_null…` it says nothing but `null` then.
public final class Bank implements AutoCloseable {

  public final Map<String, JsonObject> charges = new ConcurrentHashMap<>();
  public final Map<String, JsonObject> chargebacks = new ConcurrentHashMap<>();
  public final Map<String, JsonObject> refunds = new ConcurrentHashMap<>();
  public final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public Bank() {
    // Vert.x finds its JSON by the class loader of the thread that first asks for it, and the
    // server's threads have another one than Quarkus
    new JsonObject().encode();
    var address = ConfigProvider.getConfig().getValue("office.payments.url", URI.class);
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", address.getPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/payments/charges", this::answer);
    server.createContext("/payments/refunds", this::refund);
    server.createContext("/payments/chargebacks", this::chargeback);
    server.start();
  }

  /// How often it charged a card for what the account's invoice is called.
  public long timesPaid(String invoiceNumber) {
    return charges.values().stream()
        .filter(charge -> charge.getString("reference").equals(invoiceNumber))
        .filter(charge -> charge.getString("status").equals("SUCCEEDED"))
        .count();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      asked.add(exchange.getRequestMethod() + " " + path);
      if (exchange.getRequestMethod().equals("GET")) {
        if (path.endsWith("/charges")) {
          send(exchange, 200, listed(charges));
          return;
        }
        var known = charges.get(path.substring(path.lastIndexOf('/') + 1));
        send(exchange, known == null ? 404 : 200, known == null ? "{}" : known.encode());
        return;
      }
      var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      var order = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      boolean first = !charges.containsKey(key);
      var charge = charges.computeIfAbsent(key, _ -> charge(key, order));
      if (first && order.getString("card").startsWith("tok_silent")) {
        Thread.sleep(1_500); // longer than we wait
      }
      boolean says = !first || !order.getString("card").startsWith("tok_null");
      send(exchange, 201, says ? charge.encode() : "null");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The holder disputes a charge, and gets money back.
  public JsonObject takeBack(String key, long amount) {
    var back = new JsonObject().put("key", key).put("amount", amount).put("status", "SUCCEEDED");
    chargebacks.put(key, back);
    return back;
  }

  /// Tells billing of it, by a signed message.
  public ValidatableResponse tell(String id, String type, JsonObject data) {
    var message = new JsonObject().put("type", type).put("data", data).encode();
    return given()
        .headers(new StandardWebhooks(PaymentTestResource.KEY).headers(id, Instant.now(), message))
        .contentType("application/json")
        .body(message.getBytes(UTF_8))
        .post("/v1/payments/webhooks")
        .then();
  }

  private void chargeback(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var known = chargebacks.get(path.substring(path.lastIndexOf('/') + 1));
      var all = path.endsWith("/chargebacks");
      send(exchange, all || known != null ? 200 : 404, all ? listed(chargebacks) : "" + known);
    }
  }

  private void refund(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      if (exchange.getRequestMethod().equals("GET")) {
        var known = refunds.get(path.substring(path.lastIndexOf('/') + 1));
        var all = path.endsWith("/refunds");
        send(exchange, all || known != null ? 200 : 404, all ? listed(refunds) : "" + known);
        return;
      }
      var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      var order = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      refunds.putIfAbsent(
          key, order.put("key", key).put("id", "re_" + key).put("status", "SUCCEEDED"));
      send(exchange, 201, refunds.get(key).encode());
    }
  }

  /// All of this time; nobody asks a test for another one.
  private static String listed(Map<String, JsonObject> bookings) {
    return new JsonArray(List.copyOf(bookings.values())).encode();
  }

  private static JsonObject charge(String key, JsonObject order) {
    var card = order.getString("card");
    boolean refused = card.startsWith("tok_refuse");
    var taken = card.startsWith("tok_pending") ? "PENDING" : "SUCCEEDED";
    var charge =
        new JsonObject()
            .put("id", "ch_" + key)
            .put("key", key)
            .put("reference", order.getString("reference"))
            .put("amount", order.getInteger("amount"))
            .put("status", refused ? "FAILED" : taken)
            .put("more", true);
    return refused ? charge.put("reason", "INSUFFICIENT_FUNDS") : charge;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, 0);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
  }
}
