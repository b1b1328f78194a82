package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ooma.office.e2e.fuzz.Documents;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.testing.api.ApiOperation;
import com.ooma.office.testing.api.Attempt;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

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
      var attempt = asEverybody(operation).body(JSON, body);
      problem(send(operation, attempt), 400, "malformed");
    }
  }

  private static void anUnknownProperty(ApiOperation operation) {
    var attempt = asEverybody(operation).body(JSON, "{\"surprise\":1}");

    problem(send(operation, attempt), 400, "malformed");
  }

  private static void anotherMediaType(ApiOperation operation) {
    var attempt = asEverybody(operation).body("application/vnd.surprise", "x");

    problem(send(operation, attempt), 415, "unsupported-media-type");
  }

  private static void withoutItsKey(ApiOperation operation) {
    var attempt = withoutHeaders(operation).token(everybody);
    operation.body().ifPresent(body -> attempt.body(body.type(), "{}"));

    var answer = send(operation, attempt);

    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(PROBLEM, typeOf(answer));
    var code = new JsonObject(answer.body()).getString("code");
    assertTrue(List.of("idempotency-key-missing", "malformed").contains(code), answer.body());
  }

  private static void anIdThatIsNone(ApiOperation operation) {
    var garbled =
        operation.path().replaceAll("\\{\\w*Id}", "not-an-id").replaceAll("\\{\\w+}", "1");

    var answer = bodied(operation, asEverybody(operation)).send(operation.method(), garbled);

    problem(answer, 404, "not-found");
  }

  private static void anUndeclaredParameter(ApiOperation operation) {
    var attempt = bodied(operation, asEverybody(operation)).queries(Map.of("surprise", "1"));

    var answer = send(operation, attempt);

    if (operation.needsToken()) {
      problem(answer, 400, "malformed");
    } else {
      assertTrue(answer.statusCode() / 100 == 4, answer.body());
    }
  }

  private static HttpResponse<String> call(ApiOperation operation, Attempt attempt) {
    return send(operation, bodied(operation, attempt));
  }

  private static Attempt bodied(ApiOperation operation, Attempt attempt) {
    operation.body().ifPresent(body -> attempt.body(body.type(), body.isJson() ? "{}" : "x"));
    return attempt;
  }

  private static HttpResponse<String> send(ApiOperation operation, Attempt attempt) {
    return attempt.send(operation.method(), operation.pathFor(ACCOUNT, NOBODY));
  }

  private static Attempt asNobody(ApiOperation operation) {
    var attempt = withoutHeaders(operation);
    if (operation.isKeyed()) {
      attempt.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return attempt.header("If-Match", "\"1\"");
  }

  private static Attempt asEverybody(ApiOperation operation) {
    return operation.needsToken() ? with(operation, everybody) : asNobody(operation);
  }

  private static Attempt with(ApiOperation operation, String token) {
    return asNobody(operation).token(token);
  }

  private static Attempt withoutHeaders(ApiOperation operation) {
    return new Attempt(Suite.stack().gateway()).queries(operation.neededQueries());
  }

  private static void problem(HttpResponse<String> answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(PROBLEM, typeOf(answer));
    var problem = new JsonObject(answer.body());
    assertEquals(code, problem.getString("code"));
    assertNotNull(problem.getString("title"));
  }

  private static String typeOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none");
  }
}
