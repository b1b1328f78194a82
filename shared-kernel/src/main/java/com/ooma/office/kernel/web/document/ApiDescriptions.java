package com.ooma.office.kernel.web.document;

import com.ooma.office.kernel.web.language.Bundles;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Puts the sentences of a service's `descriptions` bundle at the properties they are about:
/// `Departure.lastDay` at one, `mac` at all of that name.
final class ApiDescriptions {

  private ApiDescriptions() {}

  /// @throws IllegalStateException if a sentence is about nothing
  static void finish(Map<String, Schema> schemas) {
    Bundles.find("descriptions", Locale.ROOT)
        .ifPresent(bundle ->
            bundle.keySet().forEach(key -> describe(schemas, key, bundle.getString(key))));
  }

  private static void describe(Map<String, Schema> schemas, String key, String sentence) {
    boolean isOfOne = key.contains(".");
    var property = key.substring(key.indexOf('.') + 1);
    var described =
        schemas.entrySet().stream()
            .filter(schema -> !isOfOne || key.startsWith(schema.getKey() + "."))
            .map(schema -> DocumentSchemas.orEmpty(schema.getValue().getProperties()).get(property))
            .filter(part -> part != null && part.getDescription() == null)
            .toList();
    if (described.isEmpty()) {
      throw new IllegalStateException("The document has no " + key + " that needs a description");
    }
    described.forEach(part -> part.setDescription(sentence));
  }
}
