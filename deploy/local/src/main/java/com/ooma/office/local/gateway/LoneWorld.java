package com.ooma.office.local.gateway;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.world.World;
import com.ooma.office.local.world.WorldSettings;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

/// The simulated world without a stack of its own, beside services that run in containers. Others
/// reach the world alone; the way to the services is for the world itself, on the loopback
/// interface.
public final class LoneWorld implements AutoCloseable {

  private final Vertx vertx;
  private final World world;

  private LoneWorld(Vertx vertx, World world) {
    this.vertx = vertx;
    this.world = world;
  }

  /// Listens when this returns, and is awake. Services need not run yet.
  ///
  /// @param host to listen at, `0.0.0.0` for callers from other machines
  /// @param settings whose gateway is a port of the loopback interface that is still free
  /// @param services where each of them is
  /// @throws IllegalStateException if a port can't be had
  public static LoneWorld start(
      String host,
      int port,
      WorldSettings settings,
      Function<OfficeService, SocketAddress> services) {
    var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    try {
      var world = World.beside(settings);
      var outside = Router.router(vertx);
      world.mount(outside);
      outside.route().handler(Gateway::nowhere);
      Gateway.listen(vertx, outside, port, host);
      var inside = Router.router(vertx);
      var proxies = new EnumMap<OfficeService, ServiceProxy>(OfficeService.class);
      for (var service : OfficeService.values()) {
        proxies.put(service, new ServiceProxy(vertx, service, List.of(services.apply(service))));
      }
      inside.route().handler(Gateway.route(proxies));
      Gateway.listen(vertx, inside, settings.gateway().getPort(), "127.0.0.1");
      world.wake();
      return new LoneWorld(vertx, world);
    } catch (RuntimeException e) {
      Gateway.await(vertx.close());
      throw e;
    }
  }

  @Override
  public void close() {
    world.close();
    Gateway.await(vertx.close());
  }
}
