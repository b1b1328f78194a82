package com.ooma.office.kernel.web.document;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The places of a document where schemas stand.
final class DocumentSchemas {

  private DocumentSchemas() {}

  static Stream<Operation> operations(OpenAPI document) {
    return document.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  /// Those of others that we call.
  static Stream<Operation> webhooks(OpenAPI document) {
    return orEmpty(document.getWebhooks()).values().stream()
        .map(PathItem::getOperations)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  /// Each one with its parts, but not what those refer to.
  static void each(OpenAPI document, Consumer<Schema> change) {
    var operations = Stream.concat(operations(document), webhooks(document)).toList();
    Stream.of(
            ofComponents(document.getComponents()),
            operations.stream().flatMap(DocumentSchemas::ofRequest),
            operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(DocumentSchemas::ofAnswer))
        .flatMap(schemas -> schemas)
        .forEach(schema -> visit(schema, change));
  }

  static Stream<Schema> ofRequest(Operation operation) {
    var body = operation.getRequestBody();
    return Stream.concat(
        parameters(operation).map(Parameter::getSchema).filter(Objects::nonNull),
        body == null ? Stream.of() : in(body.getContent()));
  }

  private static Stream<Schema> ofAnswer(APIResponse answer) {
    return Stream.concat(
        in(answer.getContent()),
        orEmpty(answer.getHeaders()).values().stream()
            .map(Header::getSchema)
            .filter(Objects::nonNull));
  }

  private static Stream<Schema> ofComponents(Components components) {
    return Stream.of(
            orEmpty(components.getSchemas()).values().stream(),
            orEmpty(components.getHeaders()).values().stream().map(Header::getSchema),
            orEmpty(components.getResponses()).values().stream().flatMap(DocumentSchemas::ofAnswer))
        .flatMap(schemas -> schemas);
  }

  static Stream<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
  }

  static Stream<Schema> in(@Nullable Content content) {
    return content == null
        ? Stream.of()
        : content.getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .filter(Objects::nonNull);
  }

  static void visit(@Nullable Schema schema, Consumer<Schema> change) {
    if (schema == null) {
      return;
    }
    change.accept(schema);
    visit(schema.getItems(), change);
    visit(schema.getAdditionalPropertiesSchema(), change);
    orEmpty(schema.getProperties()).values().forEach(part -> visit(part, change));
    Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
        .filter(Objects::nonNull)
        .forEach(parts -> parts.forEach(part -> visit(part, change)));
  }

  static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
