package com.ooma.office.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.ooma.office.testing.api.ApiDocument.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What clients of a former OpenAPI document can't do, or can't rely on, any more: whatever they
/// could send must still be taken, and whatever they are answered must be what they know. Clients
/// pass over properties that they don't know; services refuse them.
///
/// It understands what our documents are made of, and no more of OpenAPI.
public final class ApiBreaks {

  private final ApiDocument former;
  private final ApiDocument present;
  private final List<String> breaks = new ArrayList<>();
  private final SchemaBreaks schemas;

  private ApiBreaks(ApiDocument former, ApiDocument present) {
    this.former = former;
    this.present = present;
    this.schemas = new SchemaBreaks(former, present, breaks);
  }

  /// A line for each, such as `GET /v1/orders, 200, orders[].state: may be LOST`. What is wrong
  /// with a schema that many operations use is said of the first one.
  ///
  /// @param former in YAML
  /// @param present in YAML
  public static List<String> between(String former, String present) {
    var comparison = new ApiBreaks(ApiDocument.ofYaml(former), ApiDocument.ofYaml(present));
    comparison.operations();
    return List.copyOf(comparison.breaks);
  }

  private void operations() {
    var now = present.operations();
    former
        .operations()
        .forEach((key, operation) -> {
          if (now.containsKey(key)) {
            compare(operation, now.get(key));
          } else {
            breaks.add(operation.name() + ": is gone");
          }
        });
  }

  private void compare(Operation then, Operation now) {
    if (!then.node().path("operationId").equals(now.node().path("operationId"))) {
      breaks.add(then.name() + ": is called " + now.node().path("operationId").asText());
    }
    parameters(then, now);
    body(then, now);
    responses(then, now);
  }

  private void parameters(Operation then, Operation now) {
    then.parameters()
        .forEach((name, parameter) -> {
          var where = then.name() + ", " + name;
          var other = now.parameters().get(name);
          if (other != null) {
            schemas.ofRequest(where, parameter.path("schema"), other.path("schema"));
          } else if (name.startsWith("query")) {
            breaks.add(where + ": is gone");
          }
        });
    now.parameters()
        .forEach((name, parameter) -> {
          var former = then.parameters().get(name);
          if (isRequired(parameter) && (former == null || !isRequired(former))) {
            breaks.add(then.name() + ", " + name + ": is required");
          }
        });
  }

  private void body(Operation then, Operation now) {
    var where = then.name() + ", request";
    if (isRequired(now.body()) && !isRequired(then.body())) {
      breaks.add(where + ": is required");
    }
    media(then.body(), now.body())
        .forEach((type, pair) -> {
          if (pair.present().isMissingNode()) {
            breaks.add(where + ": is not taken as " + type);
          } else {
            schemas.ofRequest(where, pair.former(), pair.present());
          }
        });
  }

  private void responses(Operation then, Operation now) {
    then.node()
        .path("responses")
        .properties()
        .forEach(response -> {
          var status = response.getKey();
          var other = now.node().path("responses").path(status);
          if (!other.isMissingNode()) {
            response(then.name() + ", " + status, response.getValue(), other);
          } else if (status.startsWith("2")) {
            breaks.add(then.name() + ", " + status + ": is not answered");
          }
        });
  }

  private void response(String where, JsonNode then, JsonNode now) {
    var answer = former.resolved(then);
    var other = present.resolved(now);
    answer
        .path("headers")
        .fieldNames()
        .forEachRemaining(header -> {
          if (!other.path("headers").has(header)) {
            breaks.add(where + ": has no " + header);
          }
        });
    media(answer, other)
        .forEach((type, pair) -> {
          if (pair.present().isMissingNode()) {
            breaks.add(where + ": is not given as " + type);
          } else {
            schemas.ofResponse(where, pair.former(), pair.present());
          }
        });
  }

  private record Pair(JsonNode former, JsonNode present) {}

  /// The schemas of each media type that there was.
  private static Map<String, Pair> media(JsonNode then, JsonNode now) {
    var pairs = new LinkedHashMap<String, Pair>();
    then.path("content")
        .properties()
        .forEach(media -> {
          var other = now.path("content").path(media.getKey());
          pairs.put(
              media.getKey(),
              new Pair(
                  media.getValue().path("schema"),
                  other.isMissingNode() ? other : other.path("schema")));
        });
    return pairs;
  }

  private static boolean isRequired(JsonNode node) {
    return node.path("required").asBoolean();
  }
}
