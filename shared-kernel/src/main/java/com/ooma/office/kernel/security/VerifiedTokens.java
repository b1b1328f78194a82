package com.ooma.office.kernel.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Remembers for a minute which tokens were found good, and what they say: a program sends the same
/// token with every request, and checking its signature costs more than most requests do besides.
///
/// A key that an issuer withdraws is therefore trusted a minute longer; a token that ends is
/// forgotten when it ends.
final class VerifiedTokens {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int CHARACTERS = 2_000_000;

  private final Cache<String, JWTCallerPrincipal> known;
  private final InstantSource clock;

  VerifiedTokens() {
    this(InstantSource.system(), Ticker.systemTicker());
  }

  VerifiedTokens(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.known =
        Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String token, JWTCallerPrincipal _) -> token.length())
            .expireAfter(
                Expiry.<String, JWTCallerPrincipal>creating((_, principal) -> kept(principal)))
            .ticker(ticker)
            .build();
  }

  JWTCallerPrincipal read(String token, Verification verification) throws ParseException {
    var read = known.getIfPresent(token);
    if (read == null) {
      read = verification.of(token);
      known.put(token, read);
    }
    return read;
  }

  private Duration kept(JWTCallerPrincipal principal) {
    var left =
        Duration.between(clock.instant(), Instant.ofEpochSecond(principal.getExpirationTime()));
    return left.isNegative() ? Duration.ZERO : left.compareTo(KEPT) < 0 ? left : KEPT;
  }

  @FunctionalInterface
  interface Verification {
    JWTCallerPrincipal of(String token) throws ParseException;
  }
}
