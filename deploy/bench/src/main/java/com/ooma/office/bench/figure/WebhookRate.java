package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// P18: how many messages a second a program of the portal is brought that takes them at once,
/// while as many wait for one that is slow and one that is dead, beside without those.
public final class WebhookRate implements Figure {

  /// A run lasts for some seven times the seconds of an effort, since the machine is never quite at
  /// rest.
  private static final int MESSAGES_A_SECOND = 3_000;

  private static final int WARM_UP = 3_000;
  private static final Duration SLOW = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int OK = 200;

  private static final String BACKLOG =
      """
      INSERT INTO webhook_message (endpoint_id, message_id, account_id, type, body, created_at)
      SELECT '%s', gen_random_uuid(), gen_random_uuid(), 'notice.invoice_ready',
        '{"type":"notice.invoice_ready","data":{"n":' || n || ',"text":"' || repeat('x', 300) || '"}}', now()
      FROM generate_series(1, %d) n
      """;

  private static final String WAITING =
      "SELECT count(*) FROM support.webhook_message WHERE endpoint_id = '%s' AND state = 'PENDING'";

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("support");
    try (var fast = new Receiver(Duration.ZERO);
        var slow = new Receiver(SLOW)) {
      var token = ground.tokens().ops().expiresIn(Duration.ofHours(6)).mint();
      var quick = register(service, token, fast.url());
      int count = MESSAGES_A_SECOND * effort.seconds();
      rate(ground, fast, quick, WARM_UP, List.of()); // until the compiler has been
      rate(ground, fast, quick, WARM_UP, List.of());
      var with = new ArrayList<Double>();
      var without = new ArrayList<Double>();
      for (int pair = 0; pair < effort.pairs(); pair++) {
        without.add(rate(ground, fast, quick, count, List.of()));
        var others =
            List.of(register(service, token, slow.url()), register(service, token, nobodyThere()));
        with.add(rate(ground, fast, quick, count, others));
        for (var other : others) {
          remove(service, token, other);
        }
      }
      return List.of(
          Row.of(
                  "P18",
                  "webhooks/s to a fast program beside a slow and a dead one ÷ without them",
                  Ratio.of(with, without),
                  "≥ 0.95")
              .with("webhooks/s", Ratio.median(with))
              .with("webhooks/s without", Ratio.median(without)));
    }
  }

  /// @return messages a second, from the first that came to the last
  private static double rate(Ground ground, Receiver fast, UUID quick, int count, List<UUID> others)
      throws SQLException, InterruptedException {
    for (var other : others) {
      backlog(ground, other, count);
    }
    if (!others.isEmpty()) {
      Thread.sleep(8_000); // until they have their couriers
    }
    fast.forget();
    backlog(ground, quick, count);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (fast.count.get() < count
        || Queries.number(ground.database(), WAITING.formatted(quick)) > 0) {
      Wrong.unless(System.nanoTime() < end, "%d of %d came", fast.count.get(), count);
      Thread.sleep(50);
    }
    Wrong.unless(fast.count.get() == count, "%d instead of %d came", fast.count.get(), count);
    for (var other : others) {
      double waiting = Queries.number(ground.database(), WAITING.formatted(other));
      Wrong.unless(waiting > 0, "nothing waits any more for the slow and the dead one");
    }
    return (count - 1) * 1e9 / (fast.last.get() - fast.first.get());
  }

  private static void backlog(Ground ground, UUID endpoint, int count) throws SQLException {
    try (var connection = ground.database().connect("support");
        var statement = connection.createStatement()) {
      statement.executeUpdate(BACKLOG.formatted(endpoint, count));
    }
  }

  private static UUID register(ServiceUnderTest service, String token, String url)
      throws IOException, InterruptedException {
    var body = "{\"url\":\"%s\",\"kinds\":[\"ADDRESS_FAILED\"]}".formatted(url);
    var request = request(service, token, "").POST(BodyPublishers.ofString(body)).build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      Wrong.unless(answer.statusCode() == 201, "%d %s", answer.statusCode(), answer.body());
      var place = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
      return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }
  }

  private static void remove(ServiceUnderTest service, String token, UUID endpoint)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      client.send(
          request(service, token, "/" + endpoint).DELETE().build(), BodyHandlers.discarding());
    }
  }

  private static HttpRequest.Builder request(ServiceUnderTest service, String token, String rest) {
    return HttpRequest.newBuilder(service.at("/v1/webhook-endpoints" + rest))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String nobodyThere() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + free.getLocalPort() + "/dead";
    }
  }

  /// A program that takes each message, after a while.
  private static final class Receiver implements AutoCloseable {

    final AtomicInteger count = new AtomicInteger();
    final AtomicLong first = new AtomicLong();
    final AtomicLong last = new AtomicLong();
    private final HttpServer server;

    Receiver(Duration pause) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            rest(pause);
            long now = System.nanoTime();
            first.compareAndSet(0, now);
            last.set(now);
            count.incrementAndGet();
            exchange.sendResponseHeaders(OK, -1);
            exchange.close();
          });
      server.start();
    }

    private static void rest(Duration pause) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void forget() {
      count.set(0);
      first.set(0);
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
