package com.ooma.office.trial.admission;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A path may be a secret, whatever becomes of the request: it must not stand in a metric, a log or
/// a trace, and who invents paths must not use up the names that meters may have.
@QuarkusTest
@TestProfile(SecretPathsTest.FewAllowed.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class SecretPathsTest {

  private static final Queue<String> SPANS = new ConcurrentLinkedQueue<>();

  private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
  private final Log log = new Log();

  public static class FewAllowed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "office.rates.secret-paths", "/v1/secret/",
          "office.rates.misses.per-minute", "1",
          "office.rates.misses.burst", "2",
          "quarkus.otel.exporter.otlp.endpoint", "http://localhost:9",
          "quarkus.log.category.\"io.quarkus.micrometer\".level", "INFO");
    }
  }

  @Singleton
  static class Spans implements SpanProcessor {

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
      return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
      SPANS.add(span.getName() + " " + span.toSpanData().getAttributes());
    }

    @Override
    public boolean isEndRequired() {
      return true;
    }
  }

  private static final class Log extends Handler {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    SPANS.clear();
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void show_nowhere_whatever_becomes_of_the_request() throws Exception {
    var paths =
        List.of(
            "/" + canary,
            "/v1/secret/" + canary,
            "/v1/workshop/quick/" + canary,
            "/v1/workshop/quick;a=" + canary,
            "/v1/workshop/quick?a=" + canary,
            "/v1/workshop/letters/" + canary,
            "/v1/workshop/letters/" + canary + "?fail=true",
            "/v1/workshop/letters/" + canary + "%00",
            "/v1/workshop/letters/%7B" + canary + "%7D",
            "//v1/../" + canary + "/%2e%2e/",
            "/%C0%80" + canary,
            "/%" + canary,
            "/q/" + canary,
            "/" + canary.repeat(500));
    for (var path : paths) {
      for (var method : List.of("GET", "HEAD", "POST", "OPTIONS", "TRACE", "PATCH", canary)) {
        send(
            "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(method, path));
      }
      send("GET %s HTTP/1.1\r\nHost: local".formatted(path)); // hangs up
      send("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n".formatted(path));
      send("GET %s HTTP/7.1\r\nnonsense\r\n\r\n".formatted(path));
    }

    given().get("/v1/workshop/quick").then().statusCode(200);
    assertFalse(metrics().contains(canary), () -> linesOf(metrics()));
    assertEquals(List.of(), SPANS.stream().filter(span -> span.contains(canary)).toList());
    assertTrue(SPANS.stream().anyMatch(span -> span.contains("/v1/workshop/quick")));
    assertFalse(
        log.lines.stream().anyMatch(line -> line.contains(canary)),
        () -> linesOf(String.join("\n", log.lines)));
  }

  @Test
  void of_strangers_leave_meters_their_names() throws Exception {
    for (int i = 0; i < 300; i++) {
      for (var start : List.of("GET /v1/secret/", "GET /", "POST /v1/workshop/")) {
        send(
            "%s%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(start, UUID.randomUUID()));
      }
    }

    var before = count("/v1/workshop/letters/{name}");
    given().get("/v1/workshop/letters/late").then().statusCode(200);

    assertEquals(before + 1, count("/v1/workshop/letters/{name}"));
  }

  private static double count(String template) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .filter(line -> line.contains("uri=\"" + template + "\""))
        .map(line -> line.replaceFirst(" # .*", "")) // an exemplar
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static String metrics() {
    return given().get("/q/metrics").asString();
  }

  private String linesOf(String text) {
    return text.lines()
        .filter(line -> line.contains(canary))
        .map(line -> line.replace(canary.repeat(20), "canaries"))
        .distinct()
        .limit(20)
        .toList()
        .toString();
  }

  private static void send(String request) throws Exception {
    try (var socket = new java.net.Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      if (request.contains("Connection: close")) {
        socket.getInputStream().readAllBytes();
      }
    }
  }
}
