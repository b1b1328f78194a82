package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Caller;
import com.ooma.office.e2e.load.client.Command;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/// Programs of the portal that are told of notices: one takes all, one refuses each message the
/// first time, one never answers, and one is dead. What was taken is written into the journal.
public final class Programs {

  /// The path at which all is taken at once.
  public static final String TAKES = "/takes";

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int TAKEN = 200;
  private static final int AWAY = 503;

  private final Journal journal;
  private final HttpServer server;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final CountDownLatch never = new CountDownLatch(1);

  private Programs(Journal journal, HttpServer server) {
    this.journal = journal;
    this.server = server;
  }

  /// They run until this process ends: messages may come late.
  static Programs start(Journal journal) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var programs = new Programs(journal, HttpServer.create(address, 0));
      programs.open();
      return programs;
    } catch (IOException e) {
      throw new IllegalStateException("no program of the portal can listen", e);
    }
  }

  private void open() {
    server.setExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("program").factory()));
    server.createContext(TAKES, this::take);
    server.createContext("/refuses", this::refuse);
    server.createContext("/hangs", _ -> hang());
    server.start();
  }

  /// Has ops register all of them; to be called while all is well.
  void register(Caller caller, String ops, RandomGenerator random) throws InterruptedException {
    for (var url : List.of(at(TAKES), at("/refuses"), at("/hangs"), nobodyThere())) {
      var command =
          Command.post(
              Kind.REGISTER_ENDPOINT,
              NOBODY,
              ops,
              UUID.randomUUID().toString(),
              "/v1/webhook-endpoints",
              new JsonObject().put("url", url));
      caller.ask(command, random);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static String nobodyThere() {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + free.getLocalPort() + "/dead";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var id = exchange.getRequestHeaders().getFirst("webhook-id");
    var now = Instant.now();
    journal.write(
        new Entry(
            Kind.TAKE_WEBHOOK,
            NOBODY,
            id,
            at(exchange.getRequestURI().getPath()),
            new JsonObject(body),
            List.of(TAKEN),
            new JsonObject(),
            "",
            List.of(),
            now,
            now));
    answer(exchange, TAKEN);
  }

  private void refuse(HttpExchange exchange) throws IOException {
    if (refused.add(exchange.getRequestHeaders().getFirst("webhook-id"))) {
      answer(exchange, AWAY);
    } else {
      take(exchange);
    }
  }

  private void hang() {
    try {
      never.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
