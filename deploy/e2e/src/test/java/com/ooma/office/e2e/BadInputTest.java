package com.ooma.office.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.Token;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the endpoints of the story answer to requests that they must not accept, over the gateway.
class BadInputTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final String NOBODY = "0192f0c0-0000-7000-8000-000000000000";

  /// @param roles who may call it; every other role must not
  /// @param idempotent whether it needs an `Idempotency-Key`
  record Endpoint(String method, String path, List<String> roles, boolean idempotent) {

    boolean hasBody() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Endpoint> endpoints() {
    var primary = List.of("primary-member");
    var ops = List.of("ops");
    var warehouse = List.of("warehouse");
    return Stream.of(
        new Endpoint("GET", "/v1/eligibility", List.of("member"), false),
        new Endpoint("PUT", "/v1/accounts/" + ACCOUNT, primary, false),
        new Endpoint("GET", "/v1/accounts/" + ACCOUNT, primary, false),
        new Endpoint("POST", "/v1/quotes", primary, true),
        new Endpoint("GET", "/v1/quotes/" + NOBODY, primary, false),
        new Endpoint("POST", "/v1/orders", primary, true),
        new Endpoint("GET", "/v1/orders", primary, false),
        new Endpoint("GET", "/v1/orders/" + NOBODY, primary, false),
        new Endpoint("POST", "/v1/number-holds", primary, true),
        new Endpoint("GET", "/v1/shipments", List.of("warehouse", "ops"), false),
        new Endpoint("POST", "/v1/shipments/" + NOBODY + "/dispatch", warehouse, true),
        new Endpoint("POST", "/v1/port-requests", primary, true),
        new Endpoint("GET", "/v1/port-requests/" + NOBODY, primary, false),
        new Endpoint("POST", "/v1/port-requests/" + NOBODY + "/approval", ops, true),
        new Endpoint("POST", "/v1/tickets", List.of("member"), true),
        new Endpoint("GET", "/v1/tickets/" + NOBODY, List.of("member"), false),
        new Endpoint("GET", "/v1/invoices", List.of("primary-member", "ops"), false),
        new Endpoint("GET", "/v1/invoices/" + NOBODY, List.of("primary-member", "ops"), false),
        new Endpoint("GET", "/v1/operations/ordering/dead-letters", ops, false),
        new Endpoint("GET", "/v1/operations/billing/dead-letters", ops, false));
  }

  static Stream<Endpoint> withBody() {
    return endpoints()
        .filter(Endpoint::hasBody)
        .filter(endpoint -> !endpoint.path().endsWith("/approval"));
  }

  static Stream<Endpoint> idempotent() {
    return endpoints().filter(Endpoint::idempotent);
  }

  static Stream<Endpoint> ofOneThing() {
    return endpoints().filter(endpoint -> endpoint.path().contains(NOBODY) && !endpoint.hasBody());
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void without_a_good_token_the_answer_is_401(Endpoint endpoint) {
    problem(call(endpoint, null, "{}"), 401, "not-authenticated");
    problem(call(endpoint, "nonsense", "{}"), 401, "not-authenticated");
    for (var defective : defectiveTokens(endpoint.roles())) {
      problem(call(endpoint, defective, "{}"), 401, "not-authenticated");
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void with_the_wrong_role_the_answer_is_403(Endpoint endpoint) {
    var token = token(List.of("voice-switch")).mint();

    problem(call(endpoint, token, "{}"), 403, "not-allowed");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void what_is_not_json_is_400(Endpoint endpoint) {
    var token = token(endpoint.roles()).mint();

    problem(call(endpoint, token, "{\"seats\":"), 400, "malformed");
    problem(call(endpoint, token, "nonsense"), 400, "malformed");
    problem(call(endpoint, token, "[1,2]"), 400, "malformed");
    problem(call(endpoint, token, ""), 400, "malformed");
    problem(call(endpoint, token, "null"), 400, "malformed");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void an_unknown_property_is_400(Endpoint endpoint) {
    problem(call(endpoint, token(endpoint.roles()).mint(), "{\"surprise\":1}"), 400, "malformed");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void another_media_type_is_415(Endpoint endpoint) {
    var response =
        request(endpoint, token(endpoint.roles()).mint())
            .contentType("text/plain")
            .body("x")
            .request(endpoint.method(), endpoint.path());

    problem(response, 415, "unsupported-media-type");
  }

  @ParameterizedTest
  @MethodSource("idempotent")
  void a_post_without_its_key_is_400(Endpoint endpoint) {
    var response =
        given()
            .baseUri(gateway())
            .auth()
            .oauth2(token(endpoint.roles()).mint())
            .contentType(ContentType.JSON)
            .body("{}")
            .request(endpoint.method(), endpoint.path());

    assertTrue(
        List.of("idempotency-key-missing", "malformed").contains(response.<String>path("code")),
        response.asString());
    response.then().statusCode(400);
  }

  @ParameterizedTest
  @MethodSource("ofOneThing")
  void foreign_and_missing_things_are_the_same_404(Endpoint endpoint) {
    problem(call(endpoint, token(endpoint.roles()).mint(), "{}"), 404, "not-found");
    var garbled =
        new Endpoint(
            endpoint.method(),
            endpoint.path().replace(NOBODY, "not-an-id"),
            endpoint.roles(),
            false);
    problem(call(garbled, token(endpoint.roles()).mint(), "{}"), 404, "not-found");
  }

  private static List<String> defectiveTokens(List<String> roles) {
    return List.of(
        token(roles).expired().mint(),
        token(roles).notYetValid().mint(),
        token(roles).fromAnotherIssuer().mint(),
        token(roles).forAnotherAudience().mint(),
        token(roles).signedByAnotherKey().mint(),
        token(roles).unsigned().mint());
  }

  private static Token token(List<String> roles) {
    return Suite.stack().settings().tokens().of(roles.toArray(String[]::new)).account(ACCOUNT);
  }

  private static Response call(Endpoint endpoint, String token, String body) {
    var request = request(endpoint, token);
    if (endpoint.hasBody()) {
      request.contentType(ContentType.JSON).body(body);
    }
    return request.request(endpoint.method(), endpoint.path());
  }

  private static io.restassured.specification.RequestSpecification request(
      Endpoint endpoint, String token) {
    var request = given().baseUri(gateway());
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (endpoint.idempotent()) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return request;
  }

  private static String gateway() {
    return Suite.stack().gateway().toString();
  }

  private static void problem(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("title", notNullValue());
  }
}
