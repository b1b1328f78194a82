package com.ooma.office.local.world.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

  @TempDir static Path data;
  static StackWithoutServices stack;

  @BeforeAll
  static void start() {
    stack = new StackWithoutServices(data);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void a_minted_token_verifies_against_the_published_key() throws Exception {
    var account = UUID.randomUUID().toString();
    var claims =
        verify(
            token(
                """
                {"groups":["primary-member","member"],"account":"%s","sub":"claire",
                 "name":"Claire","email":"claire@example.com","expiresIn":60}\
                """
                    .formatted(account)));

    assertEquals(List.of("member", "primary-member"), claims.getStringListClaimValue("groups"));
    assertEquals(account, claims.getStringClaimValue("account"));
    assertEquals("claire", claims.getSubject());
    assertEquals("Claire", claims.getStringClaimValue("name"));
    assertEquals("claire@example.com", claims.getStringClaimValue("email"));
    assertTrue(
        claims.getExpirationTime().getValue() <= Instant.now().plusSeconds(61).getEpochSecond());
  }

  @Test
  void a_token_can_be_had_that_has_expired() {
    var expired = token("{\"groups\":[\"ops\"],\"expiresIn\":-600}");

    var refusal = assertThrows(InvalidJwtException.class, () -> verify(expired));
    assertTrue(refusal.hasExpired());
  }

  private static String token(String body) {
    var answer = stack.post("/sandbox/tokens", body);
    assertEquals(200, answer.statusCode(), answer.body());
    return new JsonObject(answer.body()).getString("token");
  }

  private static JwtClaims verify(String token) throws InvalidJwtException, JoseException {
    var keys = new JsonWebKeySet(stack.get("/sandbox/jwks.json").body()).getJsonWebKeys();
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience(Tokens.AUDIENCE)
        .setRequireExpirationTime()
        .build()
        .processToClaims(token);
  }
}
