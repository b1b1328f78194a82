package com.ooma.office.e2e.fuzz;

import com.ooma.office.testing.api.ApiOperation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Values as a schema wants them, and the same with one thing wrong.
final class Values {

  private static final int DEEPEST = 8;
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\0",
          "a\0b",
          "\n",
          "\u202Eabc",
          "\uD800",
          "\uDC00x",
          "\uFEFF",
          "\u200B",
          "null",
          "'; DROP TABLE x;--",
          "../../etc/passwd",
          "${jndi:ldap://x}",
          "%NULL%",
          "%00",
          "=1+1",
          "<b>",
          "é".repeat(300),
          "😀".repeat(200),
          "x".repeat(30_000),
          "9".repeat(400),
          "-1",
          "1e309",
          "2026-02-30",
          "+000000000-01-01",
          "1-1-1-1-1",
          "01 99 OOO 234",
          "４２４２ ４２４２ ４２４２ ４２４２",
          "a@b",
          "\"q\"@x.fr",
          "hélène@exämple.fr");
  private static final List<Object> ODD =
      Arrays.asList(
          null,
          0,
          -1,
          Integer.MAX_VALUE,
          Long.MIN_VALUE,
          new BigInteger("9".repeat(60)),
          0.5,
          new BigDecimal("1e309"),
          true,
          List.of(),
          Map.of(),
          List.of(List.of(List.of())),
          Map.of("", ""));

  private final Random random;

  Values(Random random) {
    this.random = random;
  }

  <T> T one(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  String nasty() {
    return one(NASTY);
  }

  Object good(ApiOperation operation, Map<String, Object> reference) {
    return good(operation, reference, 0);
  }

  private Object good(ApiOperation operation, Map<String, Object> reference, int depth) {
    var schema = operation.resolved(reference);
    if (depth > DEEPEST) {
      return null;
    }
    if (schema.containsKey("const")) {
      return schema.get("const");
    }
    if (schema.get("enum") instanceof List<?> names && !names.isEmpty()) {
      return one(names);
    }
    if (schema.get("examples") instanceof List<?> examples && !examples.isEmpty() && chance(0.7)) {
      return one(examples);
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      return object(operation, schema, properties, depth);
    }
    if (schema.get("items") instanceof Map<?, ?> items) {
      int size = Math.max(number(schema, "minItems", 0), 1 + random.nextInt(2));
      return new ArrayList<>(
          IntStream.range(0, Math.min(size, number(schema, "maxItems", 3)))
              .mapToObj(_ -> good(operation, schema(items), depth + 1))
              .toList());
    }
    return simple(schema);
  }

  private Map<String, Object> object(
      ApiOperation operation, Map<String, Object> schema, Map<?, ?> properties, int depth) {
    var required = schema.get("required") instanceof List<?> names ? names : List.of();
    var object = new LinkedHashMap<String, Object>();
    properties.forEach((name, property) -> {
      if (required.contains(name) || chance(0.7)) {
        object.put(name.toString(), good(operation, schema(property), depth + 1));
      }
    });
    return object;
  }

  private Object simple(Map<String, Object> schema) {
    var type = String.valueOf(schema.get("type"));
    if (type.contains("integer") || type.contains("number")) {
      int least = number(schema, "minimum", 0);
      return least
          + random.nextInt(Math.min(number(schema, "maximum", 10), least + 20) - least + 1);
    }
    if (type.contains("boolean")) {
      return chance(0.5);
    }
    return switch (String.valueOf(schema.get("format"))) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> "2026-12-15";
      case "date-time" -> "2026-12-15T10:00:00Z";
      default -> "x".repeat(Math.max(1, number(schema, "minLength", 1)));
    };
  }

  /// The same with one thing wrong, anywhere in it.
  Object spoilt(Object value) {
    if (value instanceof Map<?, ?> object && !object.isEmpty() && chance(0.9)) {
      var copy = new LinkedHashMap<Object, Object>(object);
      var name = one(new ArrayList<>(object.keySet()));
      switch (random.nextInt(8)) {
        case 0 -> copy.remove(name);
        case 1 -> copy.put("unknown" + nasty(), 1);
        case 2 -> copy.put(name, one(ODD));
        default -> copy.put(name, spoilt(copy.get(name)));
      }
      return copy;
    }
    if (value instanceof Collection<?> list && !list.isEmpty() && chance(0.9)) {
      var copy = new ArrayList<Object>(list);
      int at = random.nextInt(copy.size());
      switch (random.nextInt(6)) {
        case 0 -> copy.remove(at);
        case 1 -> IntStream.range(0, 1_000).forEach(_ -> copy.add(copy.get(at)));
        case 2 -> copy.set(at, one(ODD));
        default -> copy.set(at, spoilt(copy.get(at)));
      }
      return copy;
    }
    return chance(0.7) ? nasty() : one(ODD);
  }

  private static int number(Map<String, Object> schema, String name, int otherwise) {
    return schema.get(name) instanceof Number number ? number.intValue() : otherwise;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schema(Object schema) {
    return (Map<String, Object>) schema;
  }
}
