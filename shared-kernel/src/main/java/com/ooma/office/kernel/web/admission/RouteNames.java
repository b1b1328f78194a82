package com.ooma.office.kernel.web.admission;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Under which names meters and traces count requests: the templates of our resources' paths, and
/// `/unrouted` for what no resource takes. They would otherwise use the path as it was sent. That
/// may be a secret, as a phone's token is; and whoever invents paths, or methods, would use up the
/// number of names that meters may have.
@Singleton
public class RouteNames implements MeterFilter {

  private static final String UNROUTED = "/unrouted";

  /// Where Quarkus REST puts the template of a resource's path (`/v1/orders/{orderId}`), and where
  /// meters and traces look for it.
  private static final String TEMPLATE = "UrlPathTemplate";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final Set<String> routes = ConcurrentHashMap.newKeySet();

  RouteNames() {
    routes.add(UNROUTED);
  }

  /// Calls `request` unrouted until a resource takes it.
  void name(RoutingContext request) {
    var context = ((HttpServerRequestInternal) request.request()).context();
    context.putLocal(TEMPLATE, UNROUTED);
    request.addHeadersEndHandler(_ -> learn(context));
  }

  /// What never came as far as a name, such as a line that is no HTTP, is not counted by path.
  @Override
  public MeterFilterReply accept(Meter.Id meter) {
    if (!meter.getName().startsWith("http.server.requests")) {
      return MeterFilterReply.NEUTRAL;
    }
    var uri = meter.getTag("uri");
    var method = meter.getTag("method");
    return (uri == null || !uri.startsWith("/") || routes.contains(uri))
            && (method == null || METHODS.contains(method))
        ? MeterFilterReply.NEUTRAL
        : MeterFilterReply.DENY;
  }

  private void learn(Context context) {
    String template = context.getLocal(TEMPLATE);
    if (!routes.contains(template)) {
      routes.add(template.length() > 1 ? template.replaceFirst("/+$", "") : template);
    }
  }
}
