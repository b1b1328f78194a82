package com.ooma.office.local.world.einvoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.local.gateway.StackWithoutServices;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicePlatformTest {

  private static final String DEPOSITS = "/sandbox/einvoicing/deposits";
  private static final String PDF = "%PDF-1.7 of a test";

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

  @AfterEach
  void accept() {
    behave("ACCEPT");
  }

  @Test
  void a_document_is_taken_once_for_each_key_also_over_a_restart() {
    var key = key();
    var first = new JsonObject(deposit(key, "OO-2027-000001", PDF).body());
    stack.restart();
    var second = new JsonObject(deposit(key, "OO-2027-000001", PDF).body());

    assertEquals(first, second);
    assertEquals(first, new JsonObject(stack.get(DEPOSITS + "/" + key).body()));
    assertEquals(404, stack.get(DEPOSITS + "/" + key()).statusCode());
    assertEquals("200 201 202 203", codes(key));
  }

  @Test
  void no_number_is_taken_twice_unless_it_was_rejected() {
    behave("REJECT");
    var rejected = key();
    deposit(rejected, "OO-2027-000002", PDF);
    assertEquals("213", codes(rejected));

    behave("ACCEPT");
    deposit(key(), "OO-2027-000002", PDF);
    var twice = key();
    deposit(twice, "OO-2027-000002", PDF);

    assertEquals("213", codes(twice));
    var told = new JsonArray(stack.get(DEPOSITS + "/" + twice + "/statuses").body());
    assertEquals("REJ_UNI", told.getJsonObject(0).getString("reason"));
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSE, 200 203 210",
    "DISPUTE, 200 203 204 207",
    "SLOW, 200 203",
    "APPROVE, 200 203 204 205 211",
    "APPROVE_PART, 200 203 206"
  })
  void it_behaves_as_it_was_told(String manner, String codes) {
    behave(manner);
    var key = key();

    assertEquals(201, deposit(key, "OO-" + key, PDF).statusCode());

    assertEquals(codes, codes(key));
  }

  @Test
  void what_is_no_document_or_not_whole_is_not_taken() {
    assertEquals(422, deposit(key(), "OO-2027-000003", "hello").statusCode());
    behave("UNREADABLE");
    var key = key();
    assertEquals(422, deposit(key, "OO-2027-000003", PDF).statusCode());
    assertEquals(404, stack.get(DEPOSITS + "/" + key).statusCode());
    assertEquals(400, behave("NICE").statusCode());
  }

  @Test
  void it_knows_what_was_paid_and_given_back_and_counts_what_is_told_again_once() {
    var key = key();
    deposit(key, "OO-2027-000004", PDF);

    assertEquals(204, collect(key, "charge-1", 5_000, null));
    assertEquals(204, collect(key, "charge-1", 5_000, null));
    assertEquals(409, collect(key, "charge-1", 4_000, null));
    assertEquals(400, collect(key, "refund-1", -1_000, null));
    assertEquals(204, collect(key, "refund-1", -1_000, "Remboursement"));

    var known = new JsonObject(stack.get(DEPOSITS + "/" + key).body()).getJsonObject("collections");
    assertEquals(2, known.size());
    assertEquals(-1_000, known.getJsonObject("refund-1").getInteger("amount"));
    behave("DECLINE_MONEY");
    assertEquals(422, collect(key, "charge-2", 5_000, null));
  }

  @Test
  void a_buyer_who_waits_takes_it_once_something_was_sent() {
    var taken = key();
    deposit(taken, "OO-" + taken, PDF);
    assertEquals(409, put(taken, "completions/1", completion()));
    behave("SUSPEND");
    var key = key();
    deposit(key, "OO-" + key, PDF);
    assertEquals("200 203 204 208", codes(key));

    assertEquals(204, put(key, "completions/1", completion()));
    assertEquals(204, put(key, "completions/1", completion()));

    assertEquals("200 203 204 208 209 205", codes(key));
  }

  private static JsonObject completion() {
    return new JsonObject().put("comment", "Envoyé").put("at", "2027-09-02T10:00:00Z");
  }

  private static int collect(String key, String name, int amount, @Nullable String comment) {
    var body =
        new JsonObject()
            .put("amount", amount)
            .put("currency", "EUR")
            .put("vatRate", "20.00")
            .put("collectedAt", "2027-09-02T10:00:00Z");
    return put(key, "collections/" + name, comment == null ? body : body.put("comment", comment));
  }

  private static int put(String key, String what, JsonObject body) {
    var request =
        stack
            .request(DEPOSITS + "/" + key + "/" + what)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body.encode()));
    return stack.send(request).statusCode();
  }

  private static String codes(String key) {
    return new JsonArray(stack.get(DEPOSITS + "/" + key + "/statuses").body())
        .stream()
            .map(each -> ((JsonObject) each).getInteger("status").toString())
            .reduce((first, second) -> first + " " + second)
            .orElse("");
  }

  private static HttpResponse<String> behave(String manner) {
    return stack.send(
        stack
            .request("/sandbox/einvoicing/manner")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"manner\":\"" + manner + "\"}")));
  }

  private static HttpResponse<String> deposit(String key, String number, String file) {
    return stack.send(
        stack
            .request(DEPOSITS + "?number=" + number + "&type=380")
            .header("Content-Type", "application/pdf")
            .header("Idempotency-Key", key)
            .header("X-Content-SHA256", sha256(file))
            .POST(BodyPublishers.ofString(file)));
  }

  private static String key() {
    return UUID.randomUUID() + "-1";
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
