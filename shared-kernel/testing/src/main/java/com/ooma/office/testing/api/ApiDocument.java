package com.ooma.office.testing.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An OpenAPI document as a tree in which references can be followed.
record ApiDocument(JsonNode root) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  static ApiDocument ofYaml(String document) {
    try {
      return new ApiDocument(new YAMLMapper().readTree(document));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no OpenAPI document", e);
    }
  }

  /// By method and path, in which the parameters' names don't count: `GET /v1/orders/{}`.
  Map<String, Operation> operations() {
    var operations = new LinkedHashMap<String, Operation>();
    root.path("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> {
                  var name = entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                  operations.put(
                      name.replaceAll("\\{\\w+}", "{}"),
                      new Operation(name, entry.getValue(), parameters(path.getValue(), entry)));
                }));
    return operations;
  }

  /// @param parameters by where they are and what they are called, those of the path by their place
  record Operation(String name, JsonNode node, Map<String, JsonNode> parameters) {

    JsonNode body() {
      return node.path("requestBody");
    }
  }

  private Map<String, JsonNode> parameters(JsonNode path, Map.Entry<String, JsonNode> operation) {
    var parameters = new LinkedHashMap<String, JsonNode>();
    int inPath = 0;
    for (var declared : new JsonNode[] {path, operation.getValue()}) {
      for (var each : declared.path("parameters")) {
        var parameter = resolved(each);
        var in = parameter.path("in").asText();
        var name = in.equals("path") ? "parameter " + ++inPath : parameter.path("name").asText();
        parameters.put(in + " " + name, parameter);
      }
    }
    return parameters;
  }

  /// What `node` refers to, if it is a reference; the parts of an `allOf` as one.
  JsonNode resolved(JsonNode node) {
    var target =
        node.has("$ref") ? resolved(root.at(node.path("$ref").asText().substring(1))) : node;
    if (!target.has("allOf")) {
      return target;
    }
    ObjectNode whole = target.deepCopy();
    whole.remove("allOf");
    target.path("allOf").forEach(part -> whole.setAll((ObjectNode) resolved(part).deepCopy()));
    return whole;
  }
}
