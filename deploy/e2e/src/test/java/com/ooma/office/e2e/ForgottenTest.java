package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Rest;
import com.ooma.office.e2e.load.company.Letters;
import com.ooma.office.e2e.secret.Outlets;
import com.ooma.office.testing.Patience;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A person who left is told of, and then forgotten by all five services, at one request: nothing
/// of the person is in a table, in what is told afterwards, or in a log.
class ForgottenTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Answers under keys are kept for a day and a half; what waited to be told was told before.
  private static final Set<String> KEPT_FOR_A_WHILE = Set.of("idempotency", "outbox");

  private final String canary = "zz" + UUID.randomUUID().toString().replace("-", "");
  private final String address = canary + "@lumen.example";
  private final UUID account = UUID.randomUUID();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String primary =
      Suite.stack()
          .settings()
          .tokens()
          .primaryMember(account)
          .name("Camille Martin")
          .email("camille." + account + "@lumen.example")
          .mint();

  @Test
  void who_left_is_forgotten_everywhere() throws Exception {
    var seat = seatOfTheirs();
    eventually("support has written", () -> !found(tables()).isEmpty());
    assertEquals(List.of("HELD"), List.of(state(request("ERASURE"))), "a user is not forgotten");
    var archive = request("EXPORT");
    assertEquals("READY", state(archive));
    assertTrue(get("/v1/personal-data-requests/" + archive + "/archive").body().length() > 100);
    assertEquals("READY", state(request("ACCOUNT_EXPORT")), "all that is kept of the company");

    rename(seat);
    settled();
    var erasure = request("ERASURE");
    assertEquals("DONE", state(erasure), () -> get("/v1/personal-data-requests/" + erasure).body());
    var forgotten = Instant.now();
    settled();

    assertEquals(Set.of(), found(tables()));
    var later =
        books().events().stream()
            .filter(event -> event.publishedAt().isAfter(forgotten))
            .filter(event -> has(event.data().encode()))
            .toList();
    assertEquals(List.of(), later);
    assertEquals(List.of(), logs());
  }

  private String seatOfTheirs() {
    var place = new JsonObject().put("street", "33 rue La Fayette").put("city", "Paris");
    var site = place.copy().put("postalCode", "75009").put("inseeCode", "75109");
    var described =
        new JsonObject()
            .put("legalName", "Atelier Lumen")
            .put("siren", "123456782")
            .put("billingAddress", place.copy().put("postalCode", "75009"))
            .put(
                "sites",
                new JsonArray()
                    .add(
                        new JsonObject()
                            .put("siteId", UUID.randomUUID().toString())
                            .put("name", "WeWork La Fayette")
                            .put("address", site)))
            .put(
                "primaryMember",
                new JsonObject()
                    .put("name", "Camille Martin")
                    .put("email", "camille." + account + "@lumen.example"));
    put("/v1/accounts/" + account, described);
    var order =
        Letters.order(2, true, "camille." + account + "@lumen.example", new SplittableRandom(7));
    order.put("termsVersion", "2017-04-01");
    ((JsonObject) order.getJsonArray("seats").getValue(1))
        .put("userName", "Zoé " + canary)
        .put("email", address);
    var placed = new JsonObject(post("/v1/orders", order).body());
    return placed.getJsonArray("seats").stream()
        .map(JsonObject.class::cast)
        .filter(each -> has(each.encode()))
        .findFirst()
        .orElseThrow()
        .getString("seatId");
  }

  private void rename(String seat) {
    var path = "/v1/accounts/" + account + "/seats/" + seat;
    var tag = get(path).headers().firstValue("ETag").orElseThrow();
    var other = new JsonObject().put("userName", "Noé Leroy").put("email", "noe@lumen.example");
    var request =
        to(path).header("If-Match", tag).method("PATCH", BodyPublishers.ofString(other.encode()));
    assertEquals(200, send(request).statusCode());
  }

  private String request(String purpose) {
    var body = new JsonObject().put("purpose", purpose);
    if (!purpose.equals("ACCOUNT_EXPORT")) {
      body.put("email", address).put("name", "Zoé " + canary);
    }
    return new JsonObject(post("/v1/personal-data-requests", body).body()).getString("requestId");
  }

  private String state(String request) throws InterruptedException {
    var path = "/v1/personal-data-requests/" + request;
    eventually(
        "all five have answered",
        () -> !"WAITING".equals(new JsonObject(get(path).body()).getString("state")));
    return new JsonObject(get(path).body()).getString("state");
  }

  private static void settled() throws InterruptedException {
    assertEquals(Map.of(), new Rest(reader()).await(PATIENCE).unrest());
  }

  /// The tables that have a row with something of the person.
  private Set<String> found(Map<String, List<JsonObject>> tables) {
    return tables.entrySet().stream()
        .filter(table -> !KEPT_FOR_A_WHILE.contains(table.getKey().replaceAll("^.*\\.", "")))
        .filter(table -> table.getValue().stream().anyMatch(row -> has(row.encode())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// As text, or among bytes, which Postgres writes in hexadecimal digits.
  private boolean has(String text) {
    var low = text.toLowerCase(Locale.ROOT);
    return low.contains(canary) || low.contains(hex(canary));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> logs() throws IOException {
    return new Outlets(Suite.stack())
        .logs().entrySet().stream()
            .filter(log -> has(log.getValue()))
            .map(Map.Entry::getKey)
            .toList();
  }

  private Map<String, List<JsonObject>> tables() {
    return books().tables().rows();
  }

  private static Books books() {
    try {
      return reader().read(new Journal(), Set.of(), Map.of());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BookReader reader() {
    return new BookReader(Suite.stack().database(), Suite.stack().settings().kafka());
  }

  private static void eventually(String what, Callable<Boolean> isSo) {
    Patience.await(what).atMost(PATIENCE).until(isSo);
  }

  private HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  private HttpResponse<String> post(String path, JsonObject body) {
    var answer =
        send(
            to(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.encode())));
    assertEquals(201, answer.statusCode(), answer::body);
    return answer;
  }

  private void put(String path, JsonObject body) {
    var answer = send(to(path).PUT(BodyPublishers.ofString(body.encode())));
    assertTrue(answer.statusCode() < 300, answer::body);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(Suite.stack().gateway().resolve(path))
        .header("Authorization", "Bearer " + primary)
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
