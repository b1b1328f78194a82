package com.ooma.office.testing.rights;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// One operation of a service's OpenAPI document, as it can be called without knowing more of it
/// than that.
///
/// @param path with its parameters in braces
/// @param mediaType of the body; empty if it takes none
/// @param queries the query parameters that it can't do without
record Operation(
    String id, String method, String path, String mediaType, Map<String, String> queries) {

  private static final String OWN_ACCOUNT = "{accountId}";

  /// All operations that the service under test offers.
  static List<Operation> offered() {
    var document =
        given()
            .accept("application/json")
            .get("/q/openapi?format=JSON")
            .then()
            .extract()
            .asString();
    Map<String, Map<String, Object>> paths = JsonPath.from(document).getMap("paths");
    var offered = new ArrayList<Operation>();
    paths.forEach((path, item) ->
        item.forEach((method, operation) -> {
          if (operation instanceof Map<?, ?> described && described.get("operationId") != null) {
            offered.add(of(path, method, described, item));
          }
        }));
    return List.copyOf(offered);
  }

  boolean namesTheAccount() {
    return path.contains(OWN_ACCOUNT);
  }

  /// The path with something plausible in place of each parameter.
  String pathFor(UUID account, String service) {
    return path.replace(OWN_ACCOUNT, account.toString())
        .replace("{service}", service)
        .replaceAll("\\{\\w*Id}", UUID.randomUUID().toString())
        .replaceAll("\\{\\w+}", "none-such");
  }

  private static Operation of(
      String path, String method, Map<?, ?> operation, Map<String, Object> item) {
    var body = operation.get("requestBody") instanceof Map<?, ?> it ? it : Map.of();
    var content = body.get("content") instanceof Map<?, ?> it ? it : Map.of();
    var mediaType = content.keySet().stream().map(Object::toString).findFirst().orElse("");
    var queries = new java.util.TreeMap<String, String>();
    Stream.concat(parameters(operation), parameters(item))
        .filter(parameter -> "query".equals(parameter.get("in")))
        .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
        .forEach(parameter -> queries.put(parameter.get("name").toString(), "1"));
    return new Operation(
        operation.get("operationId").toString(),
        method.toUpperCase(Locale.ROOT),
        path,
        mediaType,
        queries);
  }

  private static Stream<Map<?, ?>> parameters(Map<?, ?> described) {
    return described.get("parameters") instanceof List<?> list
        ? list.stream().<Map<?, ?>>map(parameter -> (Map<?, ?>) parameter)
        : Stream.of();
  }
}
