package com.ooma.office.kernel.web.admission.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ooma.office.kernel.web.idempotency.Fingerprint;
import com.ooma.office.kernel.web.problem.EarlyProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Sees to it that nobody comes more often than is fair. A caller is whom a verified token names;
/// everybody else, including those whose token nobody has verified yet, is the address they come
/// from. Tokens that were verified once are recognised by their fingerprint, so that a caller who
/// comes too often is refused before the token costs anything again: recognising one gives no
/// rights, it only says who pays.
@Singleton
public class Rates {

  private static final String STRANGER = Rates.class.getName();
  private static final String BEARER = "Bearer ";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int RECOGNISED = 20_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final RateSettings settings;
  private final SecretPaths secretPaths;
  private final Allowances callers = new Allowances();
  private final Allowances strangers = new Allowances();
  private final Allowances missers = new Allowances();
  private final Cache<String, Allowance> recognised =
      Caffeine.newBuilder().maximumSize(RECOGNISED).expireAfterWrite(FORGOTTEN_AFTER).build();

  Rates(RateSettings settings) {
    this.settings = settings;
    this.secretPaths = new SecretPaths(settings.secretPaths().orElse(List.of()));
  }

  /// @return who pays for the request: the same object for all requests of one caller; null if it
  ///   came too often, and was answered so
  public @Nullable Object letPass(RoutingContext request) {
    var address = Address.of(request.request().remoteAddress());
    var fingerprint = fingerprint(request);
    var caller = fingerprint == null ? null : recognised.getIfPresent(fingerprint);
    if (caller == null) {
      caller = strangers.of(address, "strangers", settings.strangers());
      request.put(STRANGER, new Stranger(caller, fingerprint));
    }
    if (!spend(caller, request)) {
      return null;
    }
    if (secretPaths.cover(request)) {
      countMisses(address, request);
    }
    return caller;
  }

  /// Now it is known whose the token is: that caller pays, instead of the address.
  ///
  /// @return false if the caller came too often
  boolean recognise(RoutingContext request, JsonWebToken token) {
    Stranger stranger = request.get(STRANGER);
    if (stranger == null || stranger.fingerprint() == null) {
      return true;
    }
    stranger.address().giveBack();
    var group = groupOf(token.getGroups());
    var caller =
        callers.of(
            token.getSubject() + "\n" + token.claim("account").orElse(""),
            group.getKey(),
            group.getValue());
    recognised.put(stranger.fingerprint(), caller);
    return caller.spend(request.response().headers());
  }

  /// Only misses are paid for, once they are known to be some, and who has none left is told so
  /// instead: any number may come at once who know their secrets, such as all the phones of a house
  /// after a power cut, also while somebody else in the house guesses. A miss looks like any other
  /// answer that there is nothing, in its headers too.
  private void countMisses(String address, RoutingContext request) {
    request.addHeadersEndHandler(_ -> {
      var response = request.response();
      if (SecretPaths.isMiss(request)
          && !missers.of(address, "misses", settings.misses()).spendSilently(response.headers())) {
        response.setStatusCode(TOO_MANY_REQUESTS);
      }
    });
  }

  private static boolean spend(Allowance allowance, RoutingContext request) {
    if (allowance.spend(request.response().headers())) {
      return true;
    }
    EarlyProblem.TOO_MANY_REQUESTS.answer(request);
    return false;
  }

  private Map.Entry<String, RateSettings.Rate> groupOf(Collection<String> groups) {
    return settings.groups().entrySet().stream()
        .filter(group -> groups.contains(group.getKey()))
        .max(Comparator.comparingLong(group -> group.getValue().perMinute()))
        .orElseGet(() -> Map.entry("strangers", settings.strangers()));
  }

  private static @Nullable String fingerprint(RoutingContext request) {
    var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? HexFormat.of().formatHex(Fingerprint.of(authorization.substring(BEARER.length())))
        : null;
  }

  /// @param address who pays until the token is verified
  private record Stranger(Allowance address, @Nullable String fingerprint) {}
}
