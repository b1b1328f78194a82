package com.ooma.office.porting.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/// Somebody who answers at an address that the service calls, as long as the test wants.
public final class Peer implements AutoCloseable {

  /// What was asked.
  public record Request(String method, String path, String key, String body) {}

  /// What is answered, and after how long.
  public record Answer(int status, String body, long delayMillis) {

    public static Answer of(int status, String body) {
      return new Answer(status, body, 0);
    }
  }

  public final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Function<Request, Answer> answers;

  private Peer(URI address, Function<Request, Answer> answers) {
    this.answers = answers;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", address.getPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public static Peer carrier(Function<Request, Answer> answers) {
    return carrier("carrier-alpha", answers);
  }

  public static Peer carrier(String name, Function<Request, Answer> answers) {
    return at(configured("office.carriers." + name + ".url"), answers);
  }

  public static Peer at(URI address, Function<Request, Answer> answers) {
    return new Peer(address, answers);
  }

  /// A carrier that takes every order.
  public static Peer willingCarrier() {
    return carrier(_ -> Answer.of(202, "{\"carrierReference\":\"REF-7\",\"more\":1}"));
  }

  /// A voice platform whose calls are answered, except those that `isDeaf` tells.
  public static Peer voicePlatform(Function<Request, Boolean> isDeaf) {
    return new Peer(
        configured("office.test-calls.url"),
        request ->
            Answer.of(
                200, "{\"answered\":%b,\"callId\":\"call-1\"}".formatted(!isDeaf.apply(request))));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    requests.add(request);
    var answer = answers.apply(request);
    try (exchange) {
      Thread.sleep(answer.delayMillis());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), 0);
      exchange.getResponseBody().write(answer.body().getBytes(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static URI configured(String setting) {
    return ConfigProvider.getConfig().getValue(setting, URI.class);
  }
}
