package com.ooma.office.testing.api;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One operation of an OpenAPI document.
///
/// @param schemas the document's components, to which schemas refer
/// @param statuses the answers that are documented
public record ApiOperation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    Optional<Body> body,
    Map<String, Map<String, Object>> schemas,
    Set<String> statuses,
    boolean needsToken,
    boolean answersJson) {

  public record Parameter(String name, String in, boolean required, Map<String, Object> schema) {}

  public record Body(String type, Map<String, Object> schema) {

    public boolean isJson() {
      return type.equals("application/json");
    }
  }

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /// @param document in JSON
  public static List<ApiOperation> of(String document) {
    Map<String, Object> api = JsonPath.from(document).getMap("");
    var schemas = ApiOperation.<Map<String, Object>>object(object(api, "components"), "schemas");
    var operations = new ArrayList<ApiOperation>();
    ApiOperation.<Map<String, Map<String, Object>>>object(api, "paths")
        .forEach((path, item) ->
            item.forEach((method, operation) -> {
              if (METHODS.contains(method)) {
                var parameters = new ArrayList<Parameter>();
                addParameters(item.get("parameters"), parameters);
                addParameters(operation.get("parameters"), parameters);
                operations.add(operation(method, path, operation, parameters, schemas));
              }
            }));
    return operations;
  }

  /// A schema behind its references.
  public Map<String, Object> resolved(Map<String, Object> schema) {
    var reference = schema.get("$ref");
    if (reference == null) {
      return schema;
    }
    var name = reference.toString().substring("#/components/schemas/".length());
    return resolved(schemas.get(name));
  }

  public boolean isKeyed() {
    return parameters.stream().anyMatch(each -> each.name().equals("Idempotency-Key"));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  private static ApiOperation operation(
      String method,
      String path,
      Map<String, Object> operation,
      List<Parameter> parameters,
      Map<String, Map<String, Object>> schemas) {
    var responses = ApiOperation.<Map<String, Object>>object(operation, "responses");
    var security = operation.get("security");
    return new ApiOperation(
        String.valueOf(operation.get("operationId")),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        parameters,
        body(operation),
        schemas,
        responses.keySet(),
        security instanceof List<?> schemes && !schemes.isEmpty(),
        responses.entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .anyMatch(response ->
                object(response.getValue(), "content").containsKey("application/json")));
  }

  private static Optional<Body> body(Map<String, Object> operation) {
    var content =
        ApiOperation.<Map<String, Object>>object(object(operation, "requestBody"), "content");
    return content.entrySet().stream()
        .findFirst()
        .map(media -> new Body(media.getKey(), object(media.getValue(), "schema")));
  }

  private static void addParameters(Object declared, List<Parameter> parameters) {
    if (declared instanceof List<?> list) {
      for (var each : list) {
        @SuppressWarnings("unchecked")
        var parameter = (Map<String, Object>) each;
        parameters.add(
            new Parameter(
                String.valueOf(parameter.get("name")),
                String.valueOf(parameter.get("in")),
                Boolean.TRUE.equals(parameter.get("required")),
                object(parameter, "schema")));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <V> Map<String, V> object(Map<String, ?> parent, String name) {
    return parent.get(name) instanceof Map<?, ?> found ? (Map<String, V>) found : Map.of();
  }
}
