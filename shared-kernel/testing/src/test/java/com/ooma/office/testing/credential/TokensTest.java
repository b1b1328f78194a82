package com.ooma.office.testing.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

  private static final UUID ACCOUNT = UUID.fromString("0197a9c0-0000-7000-8000-000000000001");

  private static final Tokens TOKENS = Tokens.generate();

  @Test
  void a_token_says_who_speaks_and_for_which_account() throws Exception {
    var claims =
        verify(
            TOKENS.jwks(),
            TOKENS
                .primaryMember(ACCOUNT)
                .subject("ana")
                .name("Ana Nowak")
                .email("ana@example.com")
                .mint());
    assertEquals("ana", claims.getSubject());
    assertEquals("Ana Nowak", claims.getStringClaimValue("name"));
    assertEquals("ana@example.com", claims.getStringClaimValue("email"));
    assertEquals(ACCOUNT.toString(), claims.getStringClaimValue("account"));
    assertEquals(List.of("primary-member", "member"), claims.getStringListClaimValue("groups"));
  }

  @ParameterizedTest
  @MethodSource
  void a_defective_token_is_refused(UnaryOperator<Token> defect) {
    var token = defect.apply(TOKENS.member(ACCOUNT)).mint();
    assertThrows(InvalidJwtException.class, () -> verify(TOKENS.jwks(), token));
  }

  static Stream<Named<UnaryOperator<Token>>> a_defective_token_is_refused() {
    return Stream.of(
        Named.of("expired", Token::expired),
        Named.of("not yet valid", Token::notYetValid),
        Named.of("another issuer", Token::fromAnotherIssuer),
        Named.of("another audience", Token::forAnotherAudience),
        Named.of("another key", Token::signedByAnotherKey),
        Named.of("alg none", Token::unsigned),
        Named.of("no account", Token::withoutAccount));
  }

  @Test
  void the_key_is_kept(@TempDir Path folder) throws Exception {
    var file = folder.resolve("issuer.json");
    var token = Tokens.loadOrCreate(file).member(ACCOUNT).mint();
    assertEquals(
        "member",
        verify(Tokens.loadOrCreate(file).jwks(), token)
            .getStringListClaimValue("groups")
            .getFirst());
  }

  @Test
  void the_key_set_holds_no_private_part() {
    assertFalse(TOKENS.jwks().contains("\"d\""));
  }

  private static JwtClaims verify(String jwks, String token)
      throws InvalidJwtException, JoseException {
    var consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(
                new JwksVerificationKeyResolver(new JsonWebKeySet(jwks).getJsonWebKeys()))
            .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "RS256"))
            .setExpectedIssuer("https://members.wework.example")
            .setExpectedAudience("ooma-office")
            .setRequireExpirationTime()
            .setRequireSubject()
            .registerValidator(
                (Validator)
                    context -> context.getJwtClaims().hasClaim("account") ? null : "no account")
            .build();
    return consumer.processToClaims(token);
  }
}
