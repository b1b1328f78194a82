package com.ooma.office.trial.admission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Callers of a real HTTP server that allows members three requests, and others five.
@QuarkusTest
@TestProfile(RatesTest.Strict.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RatesTest {

  private static final AtomicInteger LAST_ADDRESS = new AtomicInteger();

  private final String address = "192.0.2." + LAST_ADDRESS.incrementAndGet();

  public static class Strict implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<String, String>();
      settings.put("office.rates.secret-paths", "/secret/");
      rate(settings, "groups.member", 1, 3);
      rate(settings, "groups.ops", 100, 100);
      rate(settings, "strangers", 1, 5);
      rate(settings, "misses", 1, 2);
      return settings;
    }

    /// Slow enough that nothing fills up while a test runs.
    private static void rate(Map<String, String> settings, String whose, int each, int burst) {
      settings.put("office.rates." + whose + ".per-minute", Integer.toString(each));
      settings.put("office.rates." + whose + ".burst", Integer.toString(burst));
    }
  }

  @Test
  void a_caller_who_comes_too_often_is_429_and_is_told_when_to_come_again() {
    var token = member();

    for (int i = 0; i < 3; i++) {
      asks(token)
          .statusCode(200)
          .header("RateLimit-Policy", "\"member\";q=3;w=180")
          .header("RateLimit", matchesPattern("\"member\";r=" + (2 - i) + ";t=\\d+"));
    }
    asks(token)
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9]\\d?"))
        .header("RateLimit", matchesPattern("\"member\";r=0;t=\\d+"))
        .body("code", equalTo("too-many-requests"))
        .body("title", equalTo("Trop de demandes"));
  }

  @Test
  void another_token_of_the_same_caller_shares_the_allowance() {
    var account = UUID.randomUUID();
    var one = OfficeTestResource.tokens().member(account).subject("one-of-" + account);
    var first = one.mint();
    var second = one.name("another token").mint();
    asks(first).statusCode(200);
    asks(second).statusCode(200);
    asks(first).statusCode(200);

    asks(second).statusCode(429);
    asks(first).statusCode(429);
    asks(one.name("never seen before").mint())
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]\\d?"))
        .body("code", equalTo("too-many-requests"));
  }

  @Test
  void others_at_the_same_address_are_not_held_back() {
    var busy = member();
    for (int i = 0; i < 20; i++) {
      asks(busy);
    }

    asks(busy).statusCode(429);
    for (int i = 0; i < 8; i++) {
      asks(member()).statusCode(200);
    }
  }

  @Test
  void nobody_spends_somebody_elses_allowance_with_a_token_that_is_not_good() {
    var account = UUID.randomUUID();
    var good = OfficeTestResource.tokens().member(account).subject("victim");
    var forged =
        OfficeTestResource.tokens().member(account).subject("victim").signedByAnotherKey().mint();
    for (int i = 0; i < 5; i++) {
      asks(forged).statusCode(401);
    }
    asks(forged).statusCode(429).header("RateLimit-Policy", "\"strangers\";q=5;w=300");

    given()
        .header("X-Forwarded-For", "198.51.100.9")
        .auth()
        .oauth2(good.mint())
        .get("/v1/workshop/member")
        .then()
        .statusCode(200)
        .header("RateLimit", matchesPattern("\"member\";r=2;t=\\d+"));
  }

  @Test
  void who_is_known_goes_on_while_strangers_at_the_same_address_are_held_back() {
    var known = OfficeTestResource.tokens().ops().mint();
    asks(known).statusCode(200);
    for (int i = 0; i < 6; i++) {
      asks("nonsense");
    }

    asks("nonsense").statusCode(429);
    asks(known).statusCode(200).header("RateLimit-Policy", "\"ops\";q=100;w=60");
  }

  @Test
  void an_address_without_a_token_has_an_allowance_of_its_own() {
    for (int i = 0; i < 5; i++) {
      from(address).get("/v1/workshop/quick").then().statusCode(200);
    }

    from(address).get("/v1/workshop/quick").then().statusCode(429);
    from("203.0.113.77").get("/v1/workshop/quick").then().statusCode(200);
  }

  @Test
  void who_tries_secret_paths_may_miss_a_few_times_only() {
    assertEquals(404, from(address).get("/secret/1").statusCode());
    assertEquals(404, from(address).get("/secret/2").statusCode());

    from(address)
        .get("/secret/3")
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]\\d?"));
    from(address).get("/v1/workshop/quick").then().statusCode(200);
  }

  @Test
  void who_knows_the_secret_path_misses_nothing() {
    for (int i = 0; i < 4; i++) {
      from(address).get("/secret/known").then().statusCode(200);
    }
  }

  @Test
  void who_knows_the_secret_is_served_while_another_one_at_the_address_guesses() {
    for (int i = 0; i < 2; i++) {
      from(address).get("/secret/" + i);
    }
    from(address).get("/secret/2").then().statusCode(429);

    from(address).get("/secret/known").then().statusCode(200);
    from(address).get("/secret/known/empty").then().statusCode(404);
  }

  @Test
  void who_knows_the_secret_may_ask_for_what_there_never_is() {
    for (int i = 0; i < 4; i++) {
      from(address).get("/secret/known/empty").then().statusCode(404);
    }

    from(address).get("/secret/known").then().statusCode(200);
  }

  @Test
  void a_good_token_is_no_licence_to_guess() {
    var token = OfficeTestResource.tokens().ops().mint();
    asks(token).statusCode(200);
    for (int i = 0; i < 2; i++) {
      from(address).auth().oauth2(token).get("/secret/" + i).then().statusCode(404);
    }

    from(address).auth().oauth2(token).get("/secret/2").then().statusCode(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/secret;a=1/", "/secret//", "//secret/", "/%73ecret/", "/x/../secret/"})
  void a_secret_path_is_one_however_it_is_written(String beginning) {
    for (int i = 0; i < 2; i++) {
      from(address).urlEncodingEnabled(false).get(beginning + i);
    }

    from(address).urlEncodingEnabled(false).get(beginning + "2").then().statusCode(429);
  }

  @Test
  void the_platforms_own_pages_are_free() {
    for (int i = 0; i < 20; i++) {
      from(address).get("/q/health/live").then().statusCode(200);
    }
  }

  private static String member() {
    return OfficeTestResource.tokens().member(UUID.randomUUID()).mint();
  }

  private ValidatableResponse asks(String token) {
    return from(address).auth().oauth2(token).get("/v1/workshop/member").then();
  }

  private static RequestSpecification from(String address) {
    return given().header("X-Forwarded-For", address);
  }
}
