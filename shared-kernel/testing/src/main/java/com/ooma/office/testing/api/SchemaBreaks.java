package com.ooma.office.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Compares schemas in one of two ways: of what is sent, the present one must take all that the
/// former one did; of what is answered, it must not allow more.
final class SchemaBreaks {

  private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems");
  private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");
  private static final List<String> TEXTS = List.of("format", "pattern", "uniqueItems");

  private final ApiDocument former;
  private final ApiDocument present;
  private final List<String> breaks;
  private final Set<String> compared = new HashSet<>();

  SchemaBreaks(ApiDocument former, ApiDocument present, List<String> breaks) {
    this.former = former;
    this.present = present;
    this.breaks = breaks;
  }

  void ofRequest(String where, JsonNode then, JsonNode now) {
    compare(new Place(where, true), then, now);
  }

  void ofResponse(String where, JsonNode then, JsonNode now) {
    compare(new Place(where, false), then, now);
  }

  /// @param sent whether by clients, or else to them
  private record Place(String path, boolean sent) {

    Place in(String property) {
      return new Place(path + "/" + property, sent);
    }

    /// The schema that must not allow more than [#wide].
    JsonNode narrow(JsonNode then, JsonNode now) {
      return sent ? then : now;
    }

    JsonNode wide(JsonNode then, JsonNode now) {
      return sent ? now : then;
    }
  }

  private void compare(Place place, JsonNode formerly, JsonNode presently) {
    var names = formerly.path("$ref").asText() + " " + presently.path("$ref").asText();
    if (!names.isBlank() && !compared.add(place.sent() + names)) {
      return;
    }
    var then = former.resolved(formerly);
    var now = present.resolved(presently);
    types(place, then, now);
    values(place, then, now);
    limits(place, then, now);
    required(place, then, now);
    properties(place, then, now);
    for (var inside : List.of("items", "additionalProperties")) {
      if (then.path(inside).isObject()) {
        compare(place.in(inside.equals("items") ? "[]" : "{}"), then.get(inside), now.path(inside));
      }
    }
  }

  private void types(Place place, JsonNode then, JsonNode now) {
    var wide = all(place.wide(then, now).path("type"));
    var narrow = all(place.narrow(then, now).path("type"));
    if (!wide.isEmpty() && (narrow.isEmpty() || !wide.containsAll(narrow))) {
      changed(place, "type", then, now);
    }
  }

  private void values(Place place, JsonNode then, JsonNode now) {
    for (var name : List.of("enum", "const")) {
      var wide = all(place.wide(then, now).path(name));
      var narrow = all(place.narrow(then, now).path(name));
      if (!wide.isEmpty() && (narrow.isEmpty() || !wide.containsAll(narrow))) {
        changed(place, name, then, now);
      }
    }
    if (place.sent() && then.has("default") && !then.get("default").equals(now.path("default"))) {
      changed(place, "default", then, now);
    }
  }

  private void limits(Place place, JsonNode then, JsonNode now) {
    var wide = place.wide(then, now);
    var narrow = place.narrow(then, now);
    for (var name : UPPER) {
      if (wide.has(name)
          && (!narrow.has(name) || decimal(narrow, name).compareTo(decimal(wide, name)) > 0)) {
        changed(place, name, then, now);
      }
    }
    for (var name : LOWER) {
      if (wide.has(name)
          && (!narrow.has(name) || decimal(narrow, name).compareTo(decimal(wide, name)) < 0)) {
        changed(place, name, then, now);
      }
    }
    for (var name : TEXTS) {
      if (wide.has(name) && !wide.get(name).equals(narrow.path(name))) {
        changed(place, name, then, now);
      }
    }
  }

  private void required(Place place, JsonNode then, JsonNode now) {
    var more = new TreeSet<>(all(place.wide(then, now).path("required")));
    more.removeAll(all(place.narrow(then, now).path("required")));
    for (var name : more) {
      breaks.add(place.in(name).path() + (place.sent() ? ": is required" : ": may be absent"));
    }
  }

  private void properties(Place place, JsonNode then, JsonNode now) {
    then.path("properties")
        .properties()
        .forEach(property -> {
          var inside = place.in(property.getKey());
          var other = now.path("properties").path(property.getKey());
          if (other.isMissingNode()) {
            breaks.add(inside.path() + ": is gone");
          } else {
            compare(inside, property.getValue(), other);
          }
        });
  }

  private void changed(Place place, String what, JsonNode then, JsonNode now) {
    breaks.add(
        "%s: %s was %s, is %s"
            .formatted(place.path(), what, shown(then.path(what)), shown(now.path(what))));
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode()
        ? "not said"
        : value.isTextual() ? value.asText() : value.toString();
  }

  private static BigDecimal decimal(JsonNode schema, String name) {
    return schema.get(name).decimalValue();
  }

  private static Set<String> all(JsonNode values) {
    var all = new HashSet<String>();
    if (values.isArray()) {
      values.forEach(value -> all.add(value.asText()));
    } else if (!values.isMissingNode()) {
      all.add(values.asText());
    }
    return all;
  }
}
