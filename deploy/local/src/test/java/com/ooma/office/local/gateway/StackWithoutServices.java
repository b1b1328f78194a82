package com.ooma.office.local.gateway;

import com.ooma.office.local.process.ServiceRegistry;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.world.StackSettings;
import com.ooma.office.testing.credential.StandardWebhooks;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.kafka.KafkaBroker;
import com.ooma.office.testing.mail.Mailbox;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// A real gateway and world on free ports, with a real broker; services are whatever a test puts in
/// their place.
public final class StackWithoutServices implements AutoCloseable {

  private static final KafkaBroker KAFKA = KafkaBroker.temporary();

  private final Vertx vertx = Vertx.vertx();
  private final StackSettings settings;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<OfficeService> started = new ArrayList<>();
  private Gateway gateway;

  /// @param data empty, or what an earlier stack left
  public StackWithoutServices(Path data) {
    settings =
        new StackSettings(
            new Ports(freeStretch()),
            2,
            data,
            Tokens.generate(),
            new Mailbox(folder(data.resolve("mails"))),
            Map.of("bootstrap.servers", KAFKA.bootstrap()),
            Map.of("carrier-alpha", List.of(StandardWebhooks.newSecret())),
            StandardWebhooks.newSecret(),
            StandardWebhooks.newSecret(),
            new RememberingRegistry());
    gateway = Gateway.start(settings);
  }

  public StackSettings settings() {
    return settings;
  }

  public List<OfficeService> started() {
    return started;
  }

  public void restart() {
    gateway.close();
    gateway = Gateway.start(settings);
  }

  public HttpServer serve(OfficeService service, Handler<HttpServerRequest> handler) {
    return serve(service, 1, handler);
  }

  public HttpServer serve(OfficeService service, int instance, Handler<HttpServerRequest> handler) {
    return vertx
        .createHttpServer()
        .requestHandler(handler)
        .listen(settings.ports().of(service, instance), "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + settings.ports().gateway() + path))
        .timeout(Duration.ofSeconds(20));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    gateway.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    client.close();
  }

  private static Path folder(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first of so many free ports in a row that gateway and services fit in.
  private static int freeStretch() {
    while (true) {
      int first = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      if (Stream.iterate(first, port -> port + 1).limit(36).allMatch(port -> isFree(port))) {
        return first;
      }
    }
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private final class RememberingRegistry implements ServiceRegistry {

    @Override
    public List<Status> services() {
      return Stream.of(OfficeService.values())
          .map(service ->
              new Status(
                  service.id(),
                  1,
                  4_000 + service.ordinal(),
                  service == OfficeService.BILLING ? State.DEAD : State.READY,
                  settings.ports().of(service)))
          .toList();
    }

    @Override
    public void start(OfficeService service) {
      started.add(service);
    }
  }
}
