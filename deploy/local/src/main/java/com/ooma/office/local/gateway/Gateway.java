package com.ooma.office.local.gateway;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.world.StackSettings;
import com.ooma.office.local.world.World;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/// The address of the whole stack: pages, the simulated world, and everything else by path to the
/// service it belongs to.
public final class Gateway implements AutoCloseable {

  static final String OPENAPI = "/openapi/";

  private static final int IDLE_SECONDS = 75;

  /// A request of which nothing more comes is no request; services give a body as long.
  private static final Duration LONGEST_ARRIVAL = Duration.ofSeconds(5);

  private final Vertx vertx;
  private final World world;

  private Gateway(Vertx vertx, World world) {
    this.vertx = vertx;
    this.world = world;
  }

  /// Listens on the loopback interface when this returns, and the world is awake. Services need not
  /// run yet.
  ///
  /// @throws IllegalStateException if the port can't be had
  public static Gateway start(StackSettings settings) {
    var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    try {
      var world = World.of(settings);
      var gateway = new Gateway(vertx, world);
      gateway.listen(settings);
      world.wake();
      return gateway;
    } catch (RuntimeException e) {
      await(vertx.close());
      throw e;
    }
  }

  @Override
  public void close() {
    world.close();
    await(vertx.close());
  }

  private void listen(StackSettings settings) {
    var router = Router.router(vertx);
    Pages.mount(router);
    world.mount(router);
    router.route().handler(route(proxies(settings)));
    listen(vertx, router, settings.ports().gateway(), "127.0.0.1");
  }

  static void listen(Vertx vertx, Router router, int port, String host) {
    router.route().failureHandler(Gateway::tellProblem);
    await(
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHttp2ClearTextEnabled(false)
                    .setIdleTimeout(IDLE_SECONDS))
            .connectionHandler(connection -> ArrivalLimit.on(connection, LONGEST_ARRIVAL))
            .invalidRequestHandler(Gateway::refuse)
            .requestHandler(router)
            .listen(port, host));
  }

  private Map<OfficeService, ServiceProxy> proxies(StackSettings settings) {
    var proxies = new EnumMap<OfficeService, ServiceProxy>(OfficeService.class);
    for (var service : OfficeService.values()) {
      var instances =
          IntStream.rangeClosed(1, settings.instances())
              .mapToObj(instance -> settings.ports().of(service, instance))
              .map(port -> SocketAddress.inetSocketAddress(port, "127.0.0.1"))
              .toList();
      proxies.put(service, new ServiceProxy(vertx, service, instances));
    }
    return proxies;
  }

  static Handler<RoutingContext> route(Map<OfficeService, ServiceProxy> proxies) {
    return context -> {
      var path = context.normalizedPath();
      var service =
          path.startsWith(OPENAPI) && path.endsWith(".json")
              ? OfficeService.byId(path.substring(OPENAPI.length(), path.length() - 5))
              : RoutingTable.serviceFor(path);
      service.ifPresentOrElse(
          found ->
              Objects.requireNonNull(proxies.get(found), "every service has one")
                  .handle(context.request()),
          () -> nowhere(context));
    };
  }

  static void nowhere(RoutingContext context) {
    Problem.notFound("Nothing lives at " + context.normalizedPath() + ".")
        .answer(context.response());
  }

  /// Nothing more can be read from a connection that did not speak HTTP.
  private static void refuse(HttpServerRequest nonsense) {
    var problem = Problem.unreadable(nonsense.decoderResult().cause());
    problem.answer(nonsense.response().putHeader("Connection", "close"));
    nonsense.connection().close();
  }

  private static void tellProblem(RoutingContext context) {
    if (!context.response().headWritten()) {
      Problem.of(context.failure(), context.statusCode()).answer(context.response());
    }
  }

  static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      var cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IllegalStateException(cause.getMessage(), cause);
    }
  }
}
