package com.ooma.office.testing.api;

import com.ooma.office.testing.OfficeTestResource;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Asks every operation of a service's own document what it must refuse: an unknown query
/// parameter, a control character in each of its strings, another type of answer or of body, bytes
/// that look like another encoding. A new operation is asked without anybody thinking of it.
public final class ApiManners {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final byte[] LIKE_UTF_32 = HexFormat.of().parseHex("0000007bffffffff");
  private static final int DEEPEST = 6;

  private final ApiOperation operation;
  private final String token;
  private final List<String> faults = new ArrayList<>();

  private ApiManners(ApiOperation operation, String token) {
    this.operation = operation;
    this.token = token;
  }

  /// Called from a `@QuarkusTest`.
  public static void check() {
    var token =
        OfficeTestResource.tokens()
            .of("primary-member", "member", "ops", "care", "warehouse", "voice-switch")
            .account(ACCOUNT)
            .mint();
    var faults = new ArrayList<String>();
    for (var operation : ApiOperation.offered()) {
      var manners = new ApiManners(operation, token);
      manners.ask();
      faults.addAll(manners.faults);
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private void ask() {
    expect("an unknown query parameter", 400, sendBodiless(request().query("surprise", "1")));
    for (var parameter : operation.parameters()) {
      if (parameter.in().equals("query")) {
        expect(
            "NUL as " + parameter.name(),
            400,
            sendBodiless(request().query(parameter.name(), "\0")));
      }
    }
    if (operation.answersJson()) {
      expect("text/html accepted only", 406, sendBodiless(request().header("Accept", "text/html")));
      expect("an Accept that is none", 400, sendBodiless(request().header("Accept", "///")));
    }
    operation.body().filter(ApiOperation.Body::isJson).ifPresent(this::ask);
  }

  private void ask(ApiOperation.Body body) {
    int unreadable = operation.needsToken() ? 400 : 401;
    expect("bytes like UTF-32", unreadable, send(request(), LIKE_UTF_32, "application/json"));
    expect(
        "a body of text",
        415,
        send(request(), "{}".getBytes(StandardCharsets.UTF_8), "text/plain"));
    expect(
        "a body in UTF-16",
        operation.needsToken() ? 415 : 401,
        send(request(), "{}".getBytes(StandardCharsets.UTF_8), "application/json;charset=utf-16"));
    if (operation.needsToken()) {
      strings(body.schema(), "", "%s", 0);
    }
  }

  /// Sends a body that has nothing but one bad string, for each place of a string.
  private void strings(Map<String, Object> reference, String pointer, String around, int depth) {
    var schema = operation.resolved(reference);
    if (depth > DEEPEST) {
      return;
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((name, property) ->
          strings(
              schema(property),
              pointer + "/" + name,
              around.formatted("{\"" + name + "\":%s}"),
              depth + 1));
    } else if (schema.get("items") != null) {
      strings(schema(schema.get("items")), pointer + "/0", around.formatted("[%s]"), depth + 1);
    } else if (String.valueOf(schema.get("type")).contains("string")
        || schema.containsKey("enum")) {
      var body = around.formatted("\"a\\u0000b\"").getBytes(StandardCharsets.UTF_8);
      var answer = send(request(), body, "application/json");
      expect("NUL at " + pointer, 400, answer);
      if (answer.statusCode() == 400 && !answer.body().contains("\"pointer\":\"" + pointer)) {
        faults.add(operation + ", NUL at " + pointer + ": is not pointed at: " + answer.body());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schema(Object schema) {
    return (Map<String, Object>) schema;
  }

  private Attempt request() {
    var request = Attempt.here().token(token);
    return operation.isKeyed()
        ? request.header("Idempotency-Key", UUID.randomUUID().toString())
        : request;
  }

  private HttpResponse<String> send(Attempt request, byte[] body, String type) {
    return send(request.body(type, body));
  }

  /// With an empty body of the right type, if one is wanted and there is none.
  private HttpResponse<String> sendBodiless(Attempt request) {
    return operation.body().isPresent()
        ? send(request, new byte[0], operation.body().get().type())
        : send(request);
  }

  private HttpResponse<String> send(Attempt request) {
    var path = operation.pathFor(ACCOUNT, UUID.randomUUID());
    return request.sendAsDocumented(operation.method(), path);
  }

  private void expect(String what, int status, HttpResponse<String> answer) {
    var text = answer.body();
    boolean good =
        answer.statusCode() == status
            && answer
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json")
            && !text.matches("(?s).*\\b(java|javax|jakarta|com|io|org)\\.[a-z]+\\..*");
    if (!good) {
      faults.add(operation + ", " + what + ": " + answer.statusCode() + " " + text);
    }
  }
}
