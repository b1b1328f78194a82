package com.ooma.office.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.local.setup.OfficeService;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProxyTest {

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
  void an_upload_arrives_before_it_is_complete() throws Exception {
    var arrived = new CompletableFuture<Void>();
    stack.serve(
        OfficeService.SUPPORT,
        request -> {
          var length = new AtomicInteger();
          request.handler(part -> {
            length.addAndGet(part.length());
            arrived.complete(null);
          });
          request.endHandler(_ -> request.response().end("got " + length));
        });
    var pipe = new PipedOutputStream();
    var upload = new PipedInputStream(pipe, 65_536);
    Thread.ofVirtual()
        .start(() -> {
          try (pipe) {
            pipe.write(new byte[1_000_000]);
            arrived.get(10, TimeUnit.SECONDS);
            pipe.write(new byte[1_000_000]);
          } catch (IOException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
          } catch (TimeoutException _) {
            // ends early, which the length tells
          }
        });
    var answer =
        stack.send(stack.request("/v1/tickets").POST(BodyPublishers.ofInputStream(() -> upload)));

    assertEquals("got 2000000", answer.body());
  }

  @Test
  void a_download_leaves_before_it_is_complete() throws Exception {
    var seen = new CompletableFuture<Void>();
    var server =
        stack.serve(
            OfficeService.PORTING,
            request -> {
              var response = request.response().setChunked(true);
              response.write("a".repeat(1_000_000));
              seen.thenRun(() -> response.end("b"));
            });
    try (var client = HttpClient.newHttpClient()) {
      var request = stack.request("/v1/rio-checks").GET().build();
      try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
        assertEquals(1_000_000, body.readNBytes(1_000_000).length);
        seen.complete(null);
        assertEquals("b", new String(body.readAllBytes(), StandardCharsets.US_ASCII));
      }
    }
    server.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void an_answer_that_never_has_a_body_has_none_of_chunks_either() throws Exception {
    var server =
        stack.serve(
            OfficeService.PORTING,
            request -> request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end());
    for (int i = 0; i < 3; i++) {
      var answer = stack.get("/v1/rio-checks");

      assertEquals(304, answer.statusCode());
      assertEquals("\"1\"", header(answer, "ETag"));
      assertEquals("", header(answer, "Transfer-Encoding"));
    }
    server.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_service_that_is_down_is_answered_for_with_503() {
    var answer = stack.get("/v1/invoices");

    assertEquals(503, answer.statusCode());
    assertEquals("1", header(answer, "Retry-After"));
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals(503, new JsonObject(answer.body()).getInteger("status"));
  }

  @Test
  void posting_to_a_service_that_is_down_gives_503_as_well() {
    var answer = stack.post("/v1/invoices", "x".repeat(300_000));

    assertEquals(503, answer.statusCode());
  }

  @Test
  void a_service_that_dies_while_answering_gives_503() {
    var dying = stack.serve(OfficeService.BILLING, request -> request.connection().close());

    assertEquals(503, stack.get("/v1/invoices").statusCode());
    assertEquals(503, stack.post("/v1/payments", "{}").statusCode());
    assertEquals(503, stack.post("/v1/payments", "x".repeat(300_000)).statusCode());
    assertEquals(503, stack.get("/v1/invoices").statusCode());
    dying.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void instances_take_turns_and_one_that_is_down_is_passed_over() {
    stack.serve(OfficeService.PROVISIONING, 1, request -> request.response().end("first"));
    var second =
        stack.serve(OfficeService.PROVISIONING, 2, request -> request.response().end("second"));
    assertEquals(Map.of("first", 10L, "second", 10L), answersTo20Posts());

    second.close().toCompletionStage().toCompletableFuture().join();
    assertEquals(Map.of("first", 20L), answersTo20Posts());
  }

  @Test
  void a_request_that_may_have_been_sent_is_not_sent_again() {
    var sent = new AtomicInteger();
    for (int instance = 1; instance <= 2; instance++) {
      stack.serve(
          OfficeService.ORDERING,
          instance,
          request -> {
            sent.incrementAndGet();
            request.connection().close();
          });
    }
    assertEquals(503, stack.post("/v1/orders", "{}").statusCode());
    assertEquals(1, sent.get());
  }

  private static Map<String, Long> answersTo20Posts() {
    return Stream.generate(() -> stack.post("/v1/numbers", "x".repeat(1_000)).body())
        .limit(20)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
