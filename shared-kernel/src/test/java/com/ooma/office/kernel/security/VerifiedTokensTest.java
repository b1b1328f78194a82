package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

  private final List<String> verified = new ArrayList<>();
  private Duration passed = Duration.ZERO;
  private final VerifiedTokens tokens =
      new VerifiedTokens(InstantSource.fixed(START), () -> passed.toNanos());

  @Test
  void a_token_is_verified_once_a_minute() throws Exception {
    read("a", Duration.ofHours(1));
    read("a", Duration.ofHours(1));
    passed = Duration.ofSeconds(59);
    read("a", Duration.ofHours(1));
    assertEquals(List.of("a"), verified);

    passed = Duration.ofSeconds(61);
    read("a", Duration.ofHours(1));
    assertEquals(List.of("a", "a"), verified);
  }

  @Test
  void a_token_is_not_remembered_longer_than_it_lasts() throws Exception {
    read("a", Duration.ofSeconds(10));
    passed = Duration.ofSeconds(11);
    read("a", Duration.ofSeconds(10));
    assertEquals(List.of("a", "a"), verified);
  }

  @Test
  void a_token_that_ended_is_verified_each_time() throws Exception {
    read("a", Duration.ofSeconds(-5));
    read("a", Duration.ofSeconds(-5));
    assertEquals(List.of("a", "a"), verified);
  }

  @Test
  void what_is_refused_is_not_remembered() throws Exception {
    for (int times = 0; times < 2; times++) {
      assertThrows(ParseException.class, () -> tokens.read("a", this::refused));
    }
    assertEquals("subject of a", read("a", Duration.ofHours(1)).getSubject());
    assertEquals(List.of("a"), verified);
  }

  @Test
  void each_token_says_what_it_says() throws Exception {
    assertEquals("subject of a", read("a", Duration.ofHours(1)).getSubject());
    assertEquals("subject of b", read("b", Duration.ofHours(1)).getSubject());
    assertEquals("subject of a", read("a", Duration.ofHours(1)).getSubject());
  }

  private JWTCallerPrincipal read(String token, Duration lasting) throws ParseException {
    return tokens.read(token, unknown -> principal(unknown, START.plus(lasting)));
  }

  private JWTCallerPrincipal principal(String token, Instant until) {
    verified.add(token);
    var claims = new JwtClaims();
    claims.setSubject("subject of " + token);
    claims.setExpirationTime(NumericDate.fromSeconds(until.getEpochSecond()));
    return new DefaultJWTCallerPrincipal(token, "JWT", claims);
  }

  private JWTCallerPrincipal refused(String token) throws ParseException {
    throw new ParseException("no");
  }
}
