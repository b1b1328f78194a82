package com.ooma.office.kernel.web.admission;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Says in every API document how large the body of an operation may be.
@OpenApiFilter(
    stages = OpenApiFilter.RunStage.BUILD,
    priority = BodyLimitsDocument.BEFORE_THE_DOCUMENT_IS_FINISHED)
public class BodyLimitsDocument implements OASFilter {

  /// Filters with a higher one come first; others have 1.
  static final int BEFORE_THE_DOCUMENT_IS_FINISHED = 2;

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String TOO_LARGE = "413";
  private static final String BODIES = "office.admission.bodies.";
  private static final int KILO = 1024;

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var limits = limits(ConfigProvider.getConfig());
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations().values().stream()
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> describe(operation, limits.of(path))));
  }

  private static void describe(Operation operation, long limit) {
    operation.getResponses().addAPIResponse(TOO_LARGE, tooLarge(limit));
    operation.getRequestBody().getContent().getMediaTypes().values().stream()
        .map(MediaType::getSchema)
        .filter(schema -> List.of(Schema.SchemaType.STRING).equals(schema.getType()))
        .forEach(text -> text.setMaxLength(Math.toIntExact(limit)));
  }

  private static APIResponse tooLarge(long limit) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
    return OASFactory.createAPIResponse()
        .description("The body has more than %d KiB; it was not read".formatted(limit / KILO))
        .content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }

  /// As [AdmissionSettings] will have them, which are not there yet when a service is built.
  private static BodyLimits limits(Config config) {
    var below = new ArrayList<Map.Entry<String, Long>>();
    for (var name : config.getPropertyNames()) {
      if (name.startsWith(BODIES)) {
        var path = name.substring(BODIES.length()).replace("\"", "");
        below.add(Map.entry(path, bytes(config, name)));
      }
    }
    return new BodyLimits(
        bytes(config, "office.admission.body"),
        bytes(config, "quarkus.http.limits.max-body-size"),
        List.copyOf(below));
  }

  private static long bytes(Config config, String name) {
    return config.getValue(name, MemorySize.class).asLongValue();
  }
}
