package com.ooma.office.kernel.web.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/// Makes the schemas of a document say what their types say: which properties are always there,
/// what they are called, and that a pattern is one of the whole text.
final class ApiSchemas {

  /// The problem library's own, in whose place we have ours.
  private static final Set<String> STRANGE =
      Set.of("HttpProblem", "HttpValidationProblem", "Violation");

  /// What the platform makes of `@NotBlank`, for which one character is enough.
  private static final String NOT_BLANK = "\\S";

  private final OpenAPI document;
  private final Map<String, ApiMethod> methods;
  private final IndexView code;
  private final Map<String, Schema> schemas;

  private ApiSchemas(OpenAPI document, Map<String, ApiMethod> methods, IndexView code) {
    this.document = document;
    this.methods = methods;
    this.code = code;
    this.schemas = new TreeMap<>(document.getComponents().getSchemas());
  }

  static void finish(OpenAPI document, Map<String, ApiMethod> methods, IndexView code) {
    new ApiSchemas(document, methods, code).finish();
  }

  private void finish() {
    schemas.keySet().removeAll(STRANGE);
    var origins = origins();
    origins.forEach(this::sayWhatIsNeeded);
    rename(new SchemaNames(code).of(origins));
    ApiDescriptions.finish(document.getComponents().getSchemas());
    DocumentSchemas.each(document, ApiSchemas::anchor);
  }

  private Map<String, Type> origins() {
    var origins = new SchemaOrigins(code, schemas);
    DocumentSchemas.operations(document)
        .forEach(operation -> {
          var method = methods.get(operation.getOperationId());
          if (method != null) {
            follow(operation, method, origins);
          }
        });
    origins.followNamed();
    return origins.found();
  }

  private static void follow(Operation operation, ApiMethod method, SchemaOrigins origins) {
    if (operation.getRequestBody() != null) {
      method
          .body()
          .ifPresent(type ->
              DocumentSchemas.in(operation.getRequestBody().getContent())
                  .forEach(schema -> origins.follow(schema, type)));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) ->
            DocumentSchemas.in(answer.getContent())
                .forEach(schema -> origins.follow(schema, method.answer(status))));
    DocumentSchemas.parameters(operation)
        .forEach(parameter ->
            method
                .parameter(parameter.getName())
                .ifPresent(type -> origins.follow(parameter.getSchema(), type)));
  }

  private void sayWhatIsNeeded(String name, Type type) {
    var schema = schemas.get(name);
    var record = code.getClassByName(type.name());
    if (schema != null && record != null && record.isRecord() && schema.getProperties() != null) {
      var needed =
          RecordParts.needed(record, code).stream()
              .filter(schema.getProperties()::containsKey)
              .toList();
      if (!needed.isEmpty()) {
        schema.setRequired(needed);
      }
    }
  }

  private void rename(Map<String, String> names) {
    var renamed = new TreeMap<String, Schema>();
    schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
    document.getComponents().setSchemas(renamed);
    DocumentSchemas.each(
        document,
        schema -> {
          if (schema.getRef() != null) {
            var name = SchemaOrigins.nameIn(schema.getRef());
            schema.setRef(SchemaOrigins.reference(names.getOrDefault(name, name)));
          }
        });
  }

  /// What no operation leads to is nobody's business.
  static void dropUnused(OpenAPI document) {
    var schemas = new TreeMap<>(document.getComponents().getSchemas());
    var used = new HashSet<String>();
    DocumentSchemas.each(
        document,
        schema -> {
          if (schema.getRef() != null) {
            used.add(SchemaOrigins.nameIn(schema.getRef()));
          }
        });
    if (schemas.keySet().retainAll(used)) {
      document.getComponents().setSchemas(schemas);
      dropUnused(document);
    }
  }

  /// Java holds the whole text against a pattern, readers of the document look for it anywhere.
  private static void anchor(Schema schema) {
    var pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
      schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
    }
  }
}
