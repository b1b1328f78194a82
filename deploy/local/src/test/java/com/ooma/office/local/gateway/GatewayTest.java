package com.ooma.office.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.setup.OfficeService;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

  @TempDir static Path data;
  static StackWithoutServices stack;

  @BeforeAll
  static void start() {
    stack = new StackWithoutServices(data);
    stack.serve(
        OfficeService.ORDERING,
        request ->
            request
                .body()
                .onSuccess(body ->
                    request
                        .response()
                        .setStatusCode(201)
                        .putHeader("Location", "/v1/orders/1")
                        .putHeader("seen-host", String.valueOf(request.authority()))
                        .putHeader(
                            "seen-forwarded",
                            request.getHeader("X-Forwarded-For")
                                + " "
                                + request.getHeader("X-Forwarded-Proto")
                                + " "
                                + request.getHeader("X-Forwarded-Host")
                                + " "
                                + request.getHeader("X-Forwarded-Prefix")
                                + " "
                                + request.getHeader("Forwarded"))
                        .end(request.method() + " " + request.uri() + " " + body.length())));
    stack.serve(
        OfficeService.PROVISIONING,
        request ->
            request
                .response()
                .end(
                    request.path().equals("/v1/shipments")
                        ? "{\"items\":[]}"
                        : "provisioning: " + request.uri()));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void passes_a_request_on_as_it_came() {
    var answer = stack.post("/v1/orders?dry=yes&x=%2F", "{}");

    assertEquals(201, answer.statusCode());
    assertEquals("POST /v1/orders?dry=yes&x=%2F 2", answer.body());
    assertEquals("/v1/orders/1", header(answer, "Location"));
  }

  @Test
  void the_service_learns_which_address_was_called_and_by_whom() {
    var address = "localhost:" + stack.settings().ports().gateway();
    var answer =
        stack.send(
            stack
                .request("/v1/orders")
                .header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example")
                .GET());

    assertEquals(address, header(answer, "seen-host"));
    assertEquals("127.0.0.1 http " + address + " null null", header(answer, "seen-forwarded"));
  }

  @Test
  void telephony_below_an_account_goes_to_provisioning() {
    assertEquals(
        "provisioning: /v1/accounts/7/telephony/extensions",
        stack.get("/v1/accounts/7/telephony/extensions").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/nothing",
        "/q/metrics",
        "/sandbox/nothing",
        "/openapi/warehouse.json",
        "/docs/nothing",
        "/office/nothing",
        "/office/../style.css/nothing",
        "/v1/orders/../../q/metrics",
        "/v1/orders/%2e%2e/%2e%2e/q/metrics",
      })
  void unknown_paths_are_a_problem(String path) throws IOException {
    // by hand: HttpClient would tidy the path up
    try (var socket = new Socket("127.0.0.1", stack.settings().ports().gateway())) {
      var host = "localhost:" + stack.settings().ports().gateway();
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, 'nonsense\r\n\r\n'",
    "400, 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n'",
    "414, 'GET /{20000} HTTP/1.1\r\nHost: localhost\r\n\r\n'",
    "431, 'GET / HTTP/1.1\r\nHost: localhost\r\nX: {20000}\r\n\r\n'",
  })
  void what_is_no_request_is_a_problem(int status, String request) throws IOException {
    var answer = bytes(request.translateEscapes().replace("{20000}", "x".repeat(20_000)));

    assertTrue(answer.matches("(?s)HTTP/1.[01] " + status + " .*"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"code\":"), answer);
  }

  /// As a slow loris does: the beginning of a request, and then a byte now and then.
  @ParameterizedTest
  @ValueSource(
      strings = {"", "G", "GET / HTTP/1.1\r\nX:", "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nX:"})
  void who_takes_too_long_to_ask_is_cut_off(String beginning) throws Exception {
    long began = System.nanoTime();
    try (var socket = new Socket("127.0.0.1", stack.settings().ports().gateway())) {
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      var dripping = Thread.ofVirtual().start(() -> drip(socket, beginning.isEmpty()));
      var answer = socket.getInputStream().readAllBytes();
      dripping.interrupt();

      assertTrue(answer.length < 20_000);
      assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 15);
    }
  }

  private static void drip(Socket socket, boolean silent) {
    try {
      while (!silent) {
        Thread.sleep(300);
        socket.getOutputStream().write('x');
        socket.getOutputStream().flush();
      }
    } catch (IOException | InterruptedException _) {
      // cut off
    }
  }

  private static String bytes(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", stack.settings().ports().gateway())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void each_service_shows_its_openapi_document() {
    assertEquals(
        "provisioning: /q/openapi?format=json", stack.get("/openapi/provisioning.json").body());
  }

  @Test
  void a_taken_port_is_told() {
    var failure =
        assertThrows(IllegalStateException.class, () -> Gateway.start(stack.settings()).close());

    assertTrue(failure.getMessage().contains("in use"), failure.getMessage());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
