package com.ooma.office.support.adapter.out.http;

import com.ooma.office.kernel.webhook.SignedMessage;
import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.application.webhook.port.WebhookQueue.Due;
import com.ooma.office.support.application.webhook.port.WebhookSender;
import com.ooma.office.support.domain.webhook.PublicNetwork;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Messages over HTTP, by Standard Webhooks.
///
/// The name of a host is looked up once for each try, and the very address that was found fit is
/// connected to: a name that leads elsewhere a moment later leads nowhere. Redirects are not
/// followed, and nothing of the answer is read but its status.
@ApplicationScoped
class HttpWebhookSender implements WebhookSender {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int PATIENCE_SECONDS = 15;
  private static final int GONE = 410;

  /// More than there may be endpoints, all of which may be on one host.
  private static final int COURIERS = 64;

  private final HttpClient client;
  private final WebhookPolicy policy;

  HttpWebhookSender(Vertx vertx, WebhookPolicy policy) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setMaxPoolSize(COURIERS)
                .setForceSni(true));
    this.policy = policy;
  }

  @Override
  public Answer send(Due due) {
    try {
      return send(due, fitAddress(due.address().uri().getHost()));
    } catch (UnknownHostException e) {
      return new NotTaken("the host has no address that may be called: " + e.getMessage());
    }
  }

  /// @throws UnknownHostException if it has none, or one inside of a network
  private InetAddress fitAddress(String host) throws UnknownHostException {
    var literal = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var addresses = InetAddress.getAllByName(literal);
    if (policy.innerNetwork() || Stream.of(addresses).allMatch(PublicNetwork::has)) {
      return addresses[0];
    }
    throw new UnknownHostException(host);
  }

  private Answer send(Due due, InetAddress address) {
    var answer =
        client
            .request(options(due, address))
            .compose(request -> exchange(request, due))
            .toCompletionStage()
            .toCompletableFuture();
    try {
      return answer(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return new NotTaken(words(e.getCause()));
    } catch (TimeoutException _) {
      answer.cancel(true);
      return new NotTaken("no answer within " + PATIENCE_SECONDS + " seconds");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new NotTaken("interrupted");
    }
  }

  private static RequestOptions options(Due due, InetAddress address) {
    var to = due.address();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(to.port(), address.getHostAddress()))
        .setHost(to.uri().getHost())
        .setPort(to.port())
        .setSsl(to.isEncrypted())
        .setURI(to.target())
        .setFollowRedirects(false)
        .setTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }

  private Future<Integer> exchange(HttpClientRequest request, Due due) {
    var body = due.body().getBytes(StandardCharsets.UTF_8);
    var keys = due.secrets().stream().map(WebhookKey::secret).toList();
    // Receivers judge by the wall clock whether a message is fresh; no sandbox moves theirs.
    var signed = SignedMessage.signed(due.messageId().toString(), Instant.now(), body, keys);
    signed.headers().forEach(request::putHeader);
    request.putHeader("Content-Type", "application/json").putHeader("User-Agent", "Ooma-Office");
    return request
        .send(Buffer.buffer(body))
        .map(response -> {
          int status = response.statusCode();
          request.connection().close();
          return status;
        });
  }

  /// What ops can do something with; names of classes are ours alone.
  private static String words(@Nullable Throwable failure) {
    return switch (failure) {
      case ConnectException _ -> "nobody answers at its address and port";
      case SSLException _ -> "no encrypted connection: its certificate is not one for its name";
      case null, default -> "the connection broke before there was an answer";
    };
  }

  private static Answer answer(int status) {
    if (status / 100 == 2) {
      return new Taken(status);
    }
    return status == GONE ? new Gone() : new NotTaken("HTTP " + status);
  }
}
