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

/// A *plateforme agréée* that answers at the configured address as long as a test wants. It can
/// fall silent after it took a document, or find that it can't read one.
public final class Platform implements AutoCloseable {

  public final Map<String, Deposit> deposits = new ConcurrentHashMap<>();
  public final Map<String, Map<String, JsonObject>> collections = new ConcurrentHashMap<>();
  public final Map<String, JsonObject> completions = new ConcurrentHashMap<>();
  public final Map<String, JsonArray> statuses = new ConcurrentHashMap<>();
  public final List<String> asked = new CopyOnWriteArrayList<>();
  public volatile boolean silent;
  public volatile boolean unreadable;

  /// Takes no report of money (*REJ_ENCAISSEMENT*).
  public volatile boolean declines;

  private final HttpServer server;

  /// What was handed in.
  ///
  /// @param query with number and type
  public record Deposit(String query, String sha256, byte[] file) {}

  public Platform() {
    // Vert.x finds its JSON by the class loader of the thread that first asks for it
    new JsonObject().encode();
    var address = ConfigProvider.getConfig().getValue("office.einvoicing.url", URI.class);
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", address.getPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/platform/deposits", this::answer);
    server.start();
  }

  /// How often a document was handed in for the first time.
  public long timesDeposited(String number) {
    return deposits.values().stream()
        .filter(deposit -> deposit.query().contains("number=" + number + "&"))
        .count();
  }

  /// A status as it stands in lists and messages.
  public static JsonObject status(String key, int code, String at, String reason) {
    return new JsonObject()
        .put("key", key)
        .put("flowId", "fl_" + key)
        .put("status", code)
        .put("at", at)
        .put("reason", reason)
        .put("more", 1);
  }

  public static String message(String key, int code, String at, String reason) {
    return new JsonObject()
        .put("type", "invoice.status")
        .put("timestamp", at)
        .put("data", status(key, code, at, reason))
        .encode();
  }

  /// Sends a message to billing.
  public static ValidatableResponse tell(String secret, String id, String message) {
    return given()
        .headers(new StandardWebhooks(secret).headers(id, Instant.now(), message))
        .contentType("application/json")
        .body(message.getBytes(UTF_8))
        .post("/v1/einvoices/webhooks")
        .then();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var method = exchange.getRequestMethod();
      var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      asked.add(method + " " + path + (key == null ? "" : " " + key));
      switch (method) {
        case "POST" -> take(exchange);
        case "PUT" -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          if (declines && path.contains("/collections/")) {
            send(
                exchange,
                422,
                "{\"reason\":\"REJ_ENCAISSEMENT\",\"comment\":\"Montant inattendu\"}");
          } else {
            hear(path, new JsonObject(body));
            send(exchange, 204, "");
          }
        }
        default -> {
          boolean known = deposits.containsKey(key(path));
          var answer =
              path.endsWith("/statuses")
                  ? statuses.getOrDefault(key(path), new JsonArray()).encode()
                  : flow(key(path));
          send(exchange, known ? 200 : 404, known ? answer : "{}");
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear(String path, JsonObject body) {
    if (path.contains("/completions/")) {
      completions.put(key(path), body);
    } else {
      collections
          .computeIfAbsent(key(path), _ -> new ConcurrentHashMap<>())
          .put(path.split("/")[5], body);
    }
  }

  private void take(HttpExchange exchange) throws IOException, InterruptedException {
    var headers = exchange.getRequestHeaders();
    var key = headers.getFirst("Idempotency-Key");
    var file = exchange.getRequestBody().readAllBytes();
    if (unreadable) {
      send(exchange, 422, "{\"reason\":\"IRR_SYNTAX\",\"comment\":\"No PDF\"}");
      return;
    }
    boolean first =
        deposits.putIfAbsent(
                key,
                new Deposit(
                    exchange.getRequestURI().getQuery(),
                    headers.getFirst("X-Content-SHA256"),
                    file))
            == null;
    if (first && silent) {
      Thread.sleep(1_500); // longer than we wait
    }
    send(exchange, 201, flow(key));
  }

  private static String flow(String key) {
    return "{\"flowId\":\"fl_%s\",\"more\":true}".formatted(key);
  }

  private static String key(String path) {
    return path.split("/")[3];
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : 0);
    if (!body.isEmpty()) {
      exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
  }
}
