package com.ooma.office.support.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.webhook.SignedMessage;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// A program of the portal that takes webhooks, and keeps them.
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<SignedMessage> heard = new CopyOnWriteArrayList<>();

  /// @param answer the status for the n-th message, from 1
  Receiver(ToIntFunction<Integer> answer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/hooks", exchange -> take(exchange, answer));
    server.start();
  }

  private void take(HttpExchange exchange, ToIntFunction<Integer> answer) throws IOException {
    var headers = exchange.getRequestHeaders();
    heard.add(
        SignedMessage.received(
            headers.get(SignedMessage.ID_HEADER),
            headers.get(SignedMessage.TIMESTAMP_HEADER),
            headers.get(SignedMessage.SIGNATURE_HEADER),
            exchange.getRequestBody().readAllBytes()));
    exchange.sendResponseHeaders(answer.applyAsInt(heard.size()), -1);
    exchange.close();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hooks";
  }

  List<SignedMessage> heard() {
    return heard;
  }

  /// Those about an account.
  List<JsonObject> about(Object account) {
    return heard.stream()
        .map(message -> new JsonObject(new String(message.body(), UTF_8)))
        .filter(body -> body.containsKey("data"))
        .filter(
            body -> account.toString().equals(body.getJsonObject("data").getString("accountId")))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
