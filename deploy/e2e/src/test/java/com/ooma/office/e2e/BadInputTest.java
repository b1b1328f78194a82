package com.ooma.office.e2e;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ooma.office.e2e.fuzz.Documents;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.testing.api.ApiOperation;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What every operation of the five documents answers to requests that it must not accept, over the
/// gateway. The cases are made from the documents, so that a new operation has them by itself. Who
/// may call it is the business of each service's `RightsTest`.
class BadInputTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID NOBODY = UUID.fromString("0192f0c0-0000-7000-8000-000000000000");
  private static final List<String> NOT_JSON =
      List.of("{\"seats\":", "nonsense", "[1,2]", "", "null", "\u0000\u0000\u0000{");

  /// Whoever has all of these may call whatever wants a token.
  private static final String[] EVERY_GROUP = {
    "member", "primary-member", "ops", "care", "warehouse", "voice-switch"
  };

  private static final RestAssuredConfig ONE_CLIENT =
      RestAssuredConfig.config().httpClient(httpClientConfig().reuseHttpClientInstance());

  private static String everybody;

  @BeforeAll
  static void mint() {
    everybody = Suite.stack().settings().tokens().of(EVERY_GROUP).account(ACCOUNT).mint();
  }

  @TestFactory
  Stream<DynamicNode> every_operation_refuses_what_it_must_not_accept() {
    return Stream.of(OfficeService.values())
        .map(service ->
            dynamicContainer(
                service.toString(),
                Documents.of(Suite.stack(), service).stream()
                    .map(operation -> dynamicContainer(operation.toString(), cases(operation)))));
  }

  private static List<DynamicTest> cases(ApiOperation operation) {
    var cases = new ArrayList<DynamicTest>();
    if (operation.needsToken()) {
      cases.add(dynamicTest("without a good token", () -> withoutAGoodToken(operation)));
    }
    if (operation.needsToken() && operation.body().filter(ApiOperation.Body::isJson).isPresent()) {
      cases.add(dynamicTest("what is not JSON", () -> whatIsNotJson(operation)));
      cases.add(dynamicTest("an unknown property", () -> anUnknownProperty(operation)));
    }
    if (operation.needsToken() && operation.body().isPresent()) {
      cases.add(dynamicTest("another media type", () -> anotherMediaType(operation)));
    }
    if (operation.isKeyed()) {
      cases.add(dynamicTest("a command without its key", () -> withoutItsKey(operation)));
    }
    if (operation.path().matches(".*\\{\\w*Id}.*") && operation.needsToken()) {
      cases.add(dynamicTest("an id that is none", () -> anIdThatIsNone(operation)));
    }
    cases.add(dynamicTest("an undeclared parameter", () -> anUndeclaredParameter(operation)));
    return cases;
  }

  private static void withoutAGoodToken(ApiOperation operation) {
    problem(call(operation, asNobody(operation)), 401, "not-authenticated");
    problem(call(operation, with(operation, "nonsense")), 401, "not-authenticated");
    var expired = Suite.stack().settings().tokens().of(EVERY_GROUP).account(ACCOUNT).expired();
    problem(call(operation, with(operation, expired.mint())), 401, "not-authenticated");
  }

  private static void whatIsNotJson(ApiOperation operation) {
    for (var body : NOT_JSON) {
      var request = asEverybody(operation).contentType(ContentType.JSON).body(body);
      problem(send(operation, request, operation.pathFor(ACCOUNT, NOBODY)), 400, "malformed");
    }
  }

  private static void anUnknownProperty(ApiOperation operation) {
    var request = asEverybody(operation).contentType(ContentType.JSON).body("{\"surprise\":1}");

    problem(send(operation, request, operation.pathFor(ACCOUNT, NOBODY)), 400, "malformed");
  }

  private static void anotherMediaType(ApiOperation operation) {
    var request =
        asEverybody(operation).contentType("application/vnd.surprise").body(new byte[] {120});

    problem(
        send(operation, request, operation.pathFor(ACCOUNT, NOBODY)),
        415,
        "unsupported-media-type");
  }

  private static void withoutItsKey(ApiOperation operation) {
    var request = withoutHeaders(operation).auth().oauth2(everybody);
    operation.body().ifPresent(body -> request.contentType(body.type()).body("{}".getBytes(UTF_8)));

    var answer = send(operation, request, operation.pathFor(ACCOUNT, NOBODY));

    answer.then().statusCode(400).contentType("application/problem+json");
    assertTrue(
        List.of("idempotency-key-missing", "malformed").contains(answer.<String>path("code")),
        answer.asString());
  }

  private static void anIdThatIsNone(ApiOperation operation) {
    var garbled =
        operation.path().replaceAll("\\{\\w*Id}", "not-an-id").replaceAll("\\{\\w+}", "1");

    problem(send(operation, bodied(operation, asEverybody(operation)), garbled), 404, "not-found");
  }

  private static void anUndeclaredParameter(ApiOperation operation) {
    var request = bodied(operation, asEverybody(operation)).queryParam("surprise", "1");

    var answer = send(operation, request, operation.pathFor(ACCOUNT, NOBODY));

    if (operation.needsToken()) {
      problem(answer, 400, "malformed");
    } else {
      assertTrue(answer.statusCode() / 100 == 4, answer.asString());
    }
  }

  private static Response call(ApiOperation operation, RequestSpecification request) {
    return send(operation, bodied(operation, request), operation.pathFor(ACCOUNT, NOBODY));
  }

  private static RequestSpecification bodied(ApiOperation operation, RequestSpecification request) {
    operation
        .body()
        .ifPresent(body ->
            request.contentType(body.type()).body((body.isJson() ? "{}" : "x").getBytes(UTF_8)));
    return request;
  }

  private static Response send(ApiOperation operation, RequestSpecification request, String path) {
    return request.request(operation.method(), path);
  }

  private static RequestSpecification asNobody(ApiOperation operation) {
    var request = withoutHeaders(operation);
    if (operation.isKeyed()) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return request.header("If-Match", "\"1\"");
  }

  private static RequestSpecification asEverybody(ApiOperation operation) {
    return operation.needsToken() ? with(operation, everybody) : asNobody(operation);
  }

  private static RequestSpecification with(ApiOperation operation, String token) {
    return asNobody(operation).auth().oauth2(token);
  }

  private static RequestSpecification withoutHeaders(ApiOperation operation) {
    return given()
        .config(ONE_CLIENT)
        .baseUri(Suite.stack().gateway().toString())
        .queryParams(operation.neededQueries());
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
