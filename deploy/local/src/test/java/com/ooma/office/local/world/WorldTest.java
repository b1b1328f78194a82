package com.ooma.office.local.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.warehouse.Desks;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

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
  void services_are_listed_and_started() {
    var services = new JsonArray(stack.get("/sandbox/services").body());
    assertEquals(5, services.size());
    assertEquals(
        new JsonObject()
            .put("name", "billing")
            .put("instance", 1)
            .put("pid", 4_004)
            .put("state", "DEAD")
            .put("port", stack.settings().ports().of(OfficeService.BILLING)),
        services.getJsonObject(4));

    assertEquals(202, stack.post("/sandbox/services/billing/start", "").statusCode());
    assertEquals(List.of(OfficeService.BILLING), stack.started());
  }

  /// DNS rebinding, and forms on other people's pages.
  @ParameterizedTest
  @CsvSource({
    "421, evil.example:{port}, application/json",
    "421, localhost, application/json",
    "421, localhost.evil.example:{port}, application/json",
    "421, 127.0.0.1.nip.io:{port}, application/json",
    "421, 192.0.2.1:{port}, application/json",
    "415, localhost:{port}, text/plain",
    "415, localhost:{port}, application/x-www-form-urlencoded",
    "415, localhost:{port}, multipart/form-data; boundary=x",
    "415, localhost:{port}, text/plain; application/json",
    "415, localhost:{port}, ",
    "200, localhost:{port}, application/json",
    "200, LOCALHOST:{port}, application/json; charset=utf-8",
    "200, 127.0.0.1:{port}, Application/JSON",
    "200, [::1]:{port}, application/json",
  })
  void other_peoples_pages_get_no_token(int status, String host, String type) throws IOException {
    int port = stack.settings().ports().gateway();
    var body = "{\"groups\":[\"ops\"]}";
    try (var socket = new Socket("127.0.0.1", port)) {
      var request =
          "POST /sandbox/tokens HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n%s"
              .formatted(
                  host.replace("{port}", Integer.toString(port)),
                  type == null ? "" : "Content-Type: " + type + "\r\n",
                  body.length(),
                  body);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
      assertEquals(status == 200, answer.contains("\"token\""), answer);
      assertEquals(status != 200, answer.contains("application/problem+json"), answer);
    }
  }

  @Test
  void mails_can_be_read() throws IOException {
    Files.writeString(
        stack.settings().mailbox().folder().resolve("000001.eml"),
        """
        From: office@example.com
        To: claire@example.com
        Subject: Votre commande
        Date: Mon, 2 Nov 2026 09:00:00 +0100
        Content-Type: text/html; charset=utf-8

        <p>Merci</p>
        """);

    var mails = new JsonArray(stack.get("/sandbox/mails?to=claire@example.com").body());
    assertEquals(1, mails.size());
    var mail = mails.getJsonObject(0);
    assertEquals("Votre commande", mail.getString("subject"));
    assertEquals("2026-11-02T08:00:00Z", mail.getString("date"));
    assertEquals("<p>Merci</p>", mail.getString("html").strip());
    assertEquals("[]", stack.get("/sandbox/mails?to=nobody@example.com").body());
  }

  @Test
  void phones_on_desks_are_remembered_over_a_restart() {
    var phones = new Desks(Notebook.at(data.resolve("world/phones.json")));
    phones.put("0015651a2b3c", "http://localhost/yealink/secret/0015651a2b3c.cfg");
    stack.restart();

    assertEquals(
        new JsonArray()
            .add(
                new JsonObject()
                    .put("mac", "0015651a2b3c")
                    .put("configUrl", "http://localhost/yealink/secret/0015651a2b3c.cfg")),
        new JsonArray(stack.get("/sandbox/phones").body()));
  }

  @Test
  void test_calls_are_answered_unless_the_number_was_silenced() {
    var call = "{\"number\":\"+33199001234\"}";
    assertTrue(answered(call));

    assertEquals(201, stack.post("/sandbox/test-calls/failures", call).statusCode());
    assertTrue(!answered(call));
    assertTrue(answered("{\"number\":\"+33199001235\"}"));

    var heal = stack.request("/sandbox/test-calls/failures/+33199001234").DELETE();
    assertEquals(204, stack.send(heal).statusCode());
    assertTrue(answered(call));
  }

  @Test
  void test_calls_can_fail_one_way_only() {
    var failure = "{\"number\":\"+33199001236\",\"way\":\"OUTBOUND\"}";
    assertEquals(201, stack.post("/sandbox/test-calls/failures", failure).statusCode());

    assertTrue(answered("{\"number\":\"+33199001236\",\"way\":\"INBOUND\"}"));
    assertTrue(!answered(failure));
  }

  @Test
  void the_voice_platform_takes_the_calls_of_numbers_until_it_gives_them_back() {
    var path = "/sandbox/activations/+33199001237";
    var account = "{\"accountId\":\"%s\"}".formatted(UUID.randomUUID());
    stack.post("/sandbox/activations/failures", "{\"number\":\"+33199001237\"}");
    assertEquals(503, put(path, account));
    stack.send(stack.request("/sandbox/activations/failures/+33199001237").DELETE());

    assertEquals(204, put(path, account));
    assertEquals(204, put(path, account));
    stack.restart();
    assertTrue(stack.get("/sandbox/activations").body().contains("+33199001237"));

    assertEquals(204, stack.send(stack.request(path).DELETE()).statusCode());
    assertTrue(!stack.get("/sandbox/activations").body().contains("+33199001237"));
  }

  @Test
  void faxes_arrive_unless_the_number_was_silenced() {
    var fax = "/sandbox/faxes/" + UUID.randomUUID() + "?from=%2B33199001230&to=%2B33199001239";
    assertEquals("ARRIVED", stack.send(stack.request(fax).PUT(BodyPublishers.noBody())).body());

    stack.post("/sandbox/test-calls/failures", "{\"number\":\"+33199001239\"}");
    assertEquals("NO_ANSWER", stack.send(stack.request(fax).PUT(BodyPublishers.noBody())).body());
    assertEquals(
        400,
        stack
            .send(stack.request("/sandbox/faxes/1?to=1").PUT(BodyPublishers.noBody()))
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sandbox/tokens | {} | 400",
        "/sandbox/tokens | not json | 400",
        "/sandbox/tokens | [] | 400",
        "/sandbox/tokens | {\"groups\":\"ops\"} | 400",
        "/sandbox/tokens | {\"groups\":[\"king\"]} | 400",
        "/sandbox/tokens | {\"groups\":[1]} | 400",
        "/sandbox/tokens | {\"groups\":[\"ops\"],\"account\":\"7\"} | 400",
        "/sandbox/tokens | {\"groups\":[\"ops\"],\"expiresIn\":\"long\"} | 400",
        "/sandbox/tokens | {\"groups\":[\"ops\"],\"expiresIn\":99999999} | 400",
        "/sandbox/tokens | {\"groups\":[\"ops\"],\"rights\":\"all\"} | 400",
        "/sandbox/clock | {} | 400",
        "/sandbox/clock | {\"advance\":\"tomorrow\"} | 400",
        "/sandbox/clock | {\"advance\":\"P1D\",\"moveTo\":\"2099-01-01T00:00:00Z\"} | 400",
        "/sandbox/clock | {\"moveTo\":\"2099-13-01\"} | 400",
        "/sandbox/clock | {\"advance\":\"P900Y\"} | 400",
        "/sandbox/clock | {\"advance\":\"P2000000000Y\"} | 400",
        "/sandbox/clock | {\"advance\":\"PT2562047788015215H\"} | 400",
        "/sandbox/services/warehouse/start | {} | 404",
        "/sandbox/test-calls | {\"number\":\"0199001234\"} | 400",
        "/sandbox/test-calls | {\"number\":true} | 400",
        "/sandbox/test-calls | {\"number\":\"+33199001234\",\"way\":\"UP\"} | 400",
        "/sandbox/activations/failures | {\"number\":\"1\"} | 400",
        "/sandbox/carriers/carrier-omega/port-orders | {} | 404",
        "/sandbox/carriers/carrier-alpha/port-orders | {} | 400",
        "/sandbox/carriers/carrier-alpha/port-orders/7/foc | {\"date\":\"2026-12-01\"} | 404",
        "/sandbox/carriers/carrier-alpha/port-orders/7/foc | {\"date\":\"soon\"} | 400",
        "/sandbox/carriers/carrier-alpha/port-orders/7/foc |"
            + " {\"date\":\"2026-12-01\",\"slot\":\"NIGHT\"} | 400",
        "/sandbox/nothing | {} | 404",
      })
  void bad_requests_are_a_problem(String path, String body, int status) {
    var answer = stack.post(path, body);

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(status, new JsonObject(answer.body()).getInteger("status"));
  }

  @Test
  void a_body_without_end_is_refused() {
    var answer = stack.post("/sandbox/tokens", "x".repeat(200_000));

    assertEquals(413, answer.statusCode());
    assertEquals(413, new JsonObject(answer.body()).getInteger("status"));
  }

  private static boolean answered(String call) {
    return new JsonObject(stack.post("/sandbox/test-calls", call).body()).getBoolean("answered");
  }

  private static int put(String path, String body) {
    return stack
        .send(
            stack
                .request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)))
        .statusCode();
  }
}
