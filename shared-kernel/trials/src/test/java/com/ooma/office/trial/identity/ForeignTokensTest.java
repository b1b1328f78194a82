package com.ooma.office.trial.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tokens of an issuer whose signature is good and whose claims may be anything.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ForeignTokensTest {

  private static final UUID ACCOUNT = UUID.randomUUID();

  static Stream<Arguments> senseless() {
    var texts = List.of("\u0000", "a\u0000b", "a\nb", "\u202eabc", "x".repeat(300), 7, true);
    var odd =
        Stream.<Object>concat(texts.stream(), Stream.of(Map.of("a", 1), List.of(), List.of(1)));
    var claims =
        odd.flatMap(value ->
            Stream.of("sub", "name", "email", "account").map(name -> Arguments.of(name, value)));
    var others =
        Stream.of(
            Arguments.of("account", "1-1-1-1-1"),
            Arguments.of("account", ""),
            Arguments.of("account", "no-uuid"),
            Arguments.of("account", List.of(ACCOUNT.toString(), UUID.randomUUID().toString())),
            Arguments.of("sub", " "),
            Arguments.of("sub", ""),
            Arguments.of("sub", null),
            Arguments.of("exp", new BigDecimal("1e309")),
            Arguments.of("exp", new BigDecimal("1e18")),
            Arguments.of("exp", Double.MAX_VALUE),
            Arguments.of("exp", "soon"),
            Arguments.of("exp", -1),
            Arguments.of("exp", List.of(1)),
            Arguments.of("exp", null),
            Arguments.of("nbf", "text"),
            Arguments.of("iat", new BigDecimal("1e309")),
            Arguments.of("iat", Map.of()),
            Arguments.of("aud", 7),
            Arguments.of("aud", Map.of()),
            Arguments.of("iss", 7),
            Arguments.of("iss", List.of()),
            Arguments.of("groups", 7),
            Arguments.of("groups", List.of(1, 2)),
            Arguments.of("groups", Map.of("member", true)),
            Arguments.of("groups", List.of(List.of("member"))));
    return Stream.concat(claims, others);
  }

  @ParameterizedTest
  @MethodSource("senseless")
  void a_claim_that_makes_no_sense_gives_no_right(String name, Object value) {
    asks(member().claim(name, value)).statusCode(anyOf(equalTo(401), equalTo(403)));
  }

  @ParameterizedTest
  @MethodSource("senseless")
  void other_claims_may_be_anything(String name, Object value) {
    asks(member()
            .claim("other_" + name, value)
            .claim("upn", value)
            .claim("preferred_username", value))
        .statusCode(200);
  }

  @Test
  void the_subject_is_the_caller_whatever_people_call_themselves() {
    asks(member()
            .subject("sub-1")
            .claim("upn", "boss@example.com")
            .claim("preferred_username", "boss"))
        .statusCode(200)
        .body("subject", equalTo("sub-1"));
  }

  @Test
  void lists_of_one_are_that_one() {
    asks(member().claim("account", List.of(ACCOUNT.toString())).claim("email", List.of("a@b.fr")))
        .statusCode(200)
        .body("account", equalTo(ACCOUNT.toString()));
    asks(member().claim("account", ACCOUNT.toString().toUpperCase()))
        .statusCode(200)
        .body("account", equalTo(ACCOUNT.toString()));
  }

  @Test
  void who_orders_for_a_company_is_one_of_its_members() {
    asks(OfficeTestResource.tokens().of("primary-member").account(ACCOUNT))
        .statusCode(200)
        .body("member", equalTo(true))
        .header("RateLimit-Policy", startsWith("\"member\""));
  }

  @Test
  void groups_may_be_written_in_one_text() {
    asks(member().claim("groups", "offline_access member")).statusCode(200);
    asks(member().claim("groups", "nonmember")).statusCode(403);
  }

  @Test
  void without_an_account_nobody_speaks_for_one() {
    asks(member().withoutAccount()).statusCode(403).body("code", equalTo("no-account"));
  }

  private static Token member() {
    return OfficeTestResource.tokens().member(ACCOUNT);
  }

  private static ValidatableResponse asks(Token token) {
    return given().auth().oauth2(token.mint()).get("/v1/samples/me").then();
  }
}
