package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /// A day that a path may name.
  static final String DAY = "2026-03-02";

  private static final String ACCOUNT = "{accountId}";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /// All operations that the service under test offers.
  public static List<ApiOperation> offered() {
    return of(
        given()
            .accept("application/json")
            .get("/q/openapi?format=JSON")
            .then()
            .extract()
            .asString());
  }

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
    return resolved(Objects.requireNonNull(schemas.get(name), name));
  }

  /// The same operation with a value in place of a parameter of its path.
  public ApiOperation with(String parameter, String value) {
    return new ApiOperation(
        id,
        method,
        path.replace("{" + parameter + "}", value),
        parameters,
        body,
        schemas,
        statuses,
        needsToken,
        answersJson);
  }

  public boolean namesTheAccount() {
    return path.contains(ACCOUNT);
  }

  /// Of the body; empty if it takes none.
  public String mediaType() {
    return body.map(Body::type).orElse("");
  }

  /// The path with something plausible in place of each parameter.
  ///
  /// @param thing the id of whatever the path names besides the account
  public String pathFor(UUID account, UUID thing) {
    var filled =
        path.replace(ACCOUNT, account.toString()).replaceAll("\\{\\w*Id}", thing.toString());
    for (var parameter : parameters) {
      filled = filled.replace("{" + parameter.name() + "}", plausible(parameter.name()));
    }
    return filled;
  }

  private String plausible(String parameter) {
    if (counts(parameter)) {
      return "1";
    }
    return isDay(parameter) ? DAY : "none-such";
  }

  public boolean isDay(String parameter) {
    return says(parameter, "format", "date");
  }

  /// Whether a parameter is a whole number.
  public boolean counts(String parameter) {
    return says(parameter, "type", "integer");
  }

  private boolean says(String parameter, String key, String value) {
    return parameters.stream()
        .filter(each -> each.name().equals(parameter))
        .anyMatch(each -> value.equals(resolved(each.schema()).get(key)));
  }

  /// The query parameters that it can't do without, with something plausible for each.
  public Map<String, String> neededQueries() {
    return parameters.stream()
        .filter(parameter -> parameter.in().equals("query") && parameter.required())
        .collect(Collectors.toMap(Parameter::name, _ -> "1"));
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
        method.toUpperCase(Locale.ROOT),
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

  private static void addParameters(@Nullable Object declared, List<Parameter> parameters) {
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
