package com.ooma.office.porting.adapter.out.http;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/// A way to one peer that expects it to be slow, absent or broken: every try has a time limit,
/// three tries are made, and a peer that keeps failing is left alone for a while. Each peer has a
/// line of its own, so that a dead one doesn't cut off the others.
final class Line<A> {

  private static final Logger LOG = Logger.getLogger(Line.class);

  private final String peer;
  private final A api;
  private final Guard guard;

  Line(String peer, Class<A> api, URI url, Duration timeout, Duration rest) {
    this.peer = peer;
    this.api =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(url)
            .connectTimeout(1, TimeUnit.SECONDS)
            .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build(api);
    this.guard =
        Guard.create()
            .withDescription(peer)
            .withTimeout()
            .duration(timeout.toMillis(), ChronoUnit.MILLIS)
            .done()
            .withRetry()
            .maxRetries(2)
            .delay(200, ChronoUnit.MILLIS)
            .jitter(100, ChronoUnit.MILLIS)
            .whenException(Line::isWorthATry)
            .withExponentialBackoff()
            .done()
            .done()
            .withCircuitBreaker()
            .when(Line::isOutage)
            .requestVolumeThreshold(6)
            .failureRatio(0.5)
            .delay(rest.toMillis(), ChronoUnit.MILLIS)
            .done()
            .build();
  }

  /// @param otherwise makes the answer out of a description of the failure, if the peer gave none
  <T> T ask(Class<T> answer, Function<A, T> question, Function<String, T> otherwise) {
    try {
      return guard.call(() -> question.apply(api), answer);
    } catch (Exception e) { // whatever it is, it is tried again later
      var problem = peer + ": " + problem(e);
      LOG.warn(problem);
      return otherwise.apply(problem);
    }
  }

  private static boolean isWorthATry(Throwable failure) {
    return isOutage(failure) && !(failure instanceof CircuitBreakerOpenException);
  }

  /// A peer that says what it dislikes about a request is well.
  private static boolean isOutage(Throwable failure) {
    return !(failure instanceof WebApplicationException answer)
        || answer.getResponse().getStatus() >= 500;
  }

  private static String problem(Exception failure) {
    return switch (failure) {
      case WebApplicationException answer -> "HTTP " + answer.getResponse().getStatus();
      case CircuitBreakerOpenException _ -> "left alone for a while";
      default -> "not reached (" + failure.getClass().getSimpleName() + ")";
    };
  }
}
