package com.ooma.office.local.gateway;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Streams requests to one service and its answers back, unread and unlimited: what is too large or
/// too much is the service's to say. Its instances take turns, and one that accepts no connection
/// is passed over: the request was not sent then. A service that can't be reached is answered for
/// with 503.
final class ServiceProxy {

  /// Headers that services believe, and callers could make up.
  private static final List<String> HEARSAY =
      List.of("Forwarded", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl");

  private final OfficeService service;
  private final HttpProxy proxy;
  private final List<SocketAddress> instances;
  private final AtomicInteger turn = new AtomicInteger();

  ServiceProxy(Vertx vertx, OfficeService service, List<SocketAddress> instances) {
    this.service = service;
    this.instances = List.copyOf(instances);
    this.proxy = HttpProxy.reverseProxy(client(vertx));
    this.proxy.origin(context ->
        connect(context.client(), Math.floorMod(turn.getAndIncrement(), instances.size()), 1)
            // a broken connection is answered for below, and needs no line in the log
            .onSuccess(request -> request.exceptionHandler(_ -> {})));
    this.proxy.addInterceptor(
        new ProxyInterceptor() {
          @Override
          public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return send(context);
          }

          @Override
          public Future<Void> handleProxyResponse(ProxyContext context) {
            withoutBody(context.response());
            return context.sendResponse();
          }
        });
  }

  void handle(HttpServerRequest request) {
    proxy.handle(request);
  }

  /// Connects to the instance whose turn it is, or else to the first after it that can be reached.
  private Future<HttpClientRequest> connect(HttpClient client, int instance, int tries) {
    var connected = client.request(new RequestOptions().setServer(instances.get(instance)));
    return tries == instances.size()
        ? connected
        : connected.recover(_ -> connect(client, (instance + 1) % instances.size(), tries + 1));
  }

  private Future<ProxyResponse> send(ProxyContext context) {
    var request = context.request();
    var incoming = request.proxiedRequest();
    var path = incoming.path();
    if (path != null && path.startsWith(Gateway.OPENAPI)) {
      request.setURI("/q/openapi?format=json");
    }
    HEARSAY.forEach(request.headers()::remove);
    request.putHeader("X-Forwarded-For", incoming.remoteAddress().hostAddress());
    request.putHeader("X-Forwarded-Proto", incoming.scheme());
    if (incoming.authority() != null) {
      request.setAuthority(incoming.authority());
      request.putHeader("X-Forwarded-Host", incoming.authority().toString());
    }
    return context.sendRequest().recover(_ -> Future.succeededFuture(unavailable(context)));
  }

  /// The proxy would announce a body of chunks for answers that never have one, and clients would
  /// wait for it.
  private static void withoutBody(ProxyResponse response) {
    if (response.getStatusCode() == 304 || response.getStatusCode() == 204) {
      response.setBody(null);
    }
  }

  private ProxyResponse unavailable(ProxyContext context) {
    var request = context.request();
    if (!request.proxiedRequest().isEnded()) {
      request.release(); // reads the rest of the body, or the connection would be stuck with it
    }
    var problem = Problem.unavailable("The " + service.id() + " service does not answer.");
    var response = request.response().setStatusCode(problem.status());
    Answers.headers(Problem.MEDIA_TYPE).forEach(response::putHeader);
    return response.putHeader("Retry-After", "1").setBody(Body.body(problem.toJson().toBuffer()));
  }

  private static HttpClient client(Vertx vertx) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setMaxPoolSize(256)
            .setConnectTimeout(2_000)
            .setIdleTimeout(120)
            .setKeepAliveTimeout(30));
  }
}
