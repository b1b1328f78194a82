package com.ooma.office.kernel.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.messaging.wire.Envelope;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The JSON Schema of each contract record, and of the records it is made of, as the kernel's JSON
/// writes them.
final class ContractSchemas {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<Type, ObjectNode> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, text()),
          Map.entry(UUID.class, text().put("format", "uuid")),
          Map.entry(Instant.class, text().put("format", "date-time")),
          Map.entry(LocalDate.class, text().put("format", "date")),
          Map.entry(PhoneNumber.class, pattern("^\\+[1-9][0-9]{1,14}$", "In E.164")),
          Map.entry(MailAddress.class, text().put("format", "email")),
          Map.entry(Siren.class, pattern("^[0-9]{9}$", "SIREN of a company")),
          Map.entry(Money.class, money()),
          Map.entry(boolean.class, typed("boolean")),
          Map.entry(Boolean.class, typed("boolean")),
          Map.entry(int.class, typed("integer")),
          Map.entry(Integer.class, typed("integer")),
          Map.entry(long.class, typed("integer")));

  private final DocComments comments;
  private final Map<String, ObjectNode> named = new TreeMap<>();

  ContractSchemas(DocComments comments) {
    this.comments = comments;
  }

  /// All that were asked for so far and what they are made of, by name.
  Map<String, ObjectNode> named() {
    return named;
  }

  /// A reference to the schema of `type`, which is described once.
  ObjectNode of(Class<?> type) {
    var name = nameOf(type);
    if (!named.containsKey(name)) {
      named.put(name, JSON.objectNode()); // so that a record in itself would end
      named.put(name, type.isEnum() ? values(type) : properties(type));
    }
    return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  /// `provisioning.FaxSent`: by who tells it, whatever package below that it is in.
  private static String nameOf(Class<?> type) {
    var own = type.getCanonicalName().substring(type.getPackageName().length());
    return Envelope.producerOf(type) + own;
  }

  private ObjectNode values(Class<?> type) {
    var schema = described(text(), comments.of(type).text());
    Arrays.stream(type.getEnumConstants())
        .forEach(value -> schema.withArray("enum").add(value.toString()));
    return schema;
  }

  private ObjectNode properties(Class<?> type) {
    var comment = comments.of(type);
    var schema = described(typed("object"), comment.text());
    for (var component : type.getRecordComponents()) {
      if (!isAbsentAtTimes(component)) {
        schema.withArray("required").add(component.getName());
      }
      schema
          .withObjectProperty("properties")
          .set(component.getName(), property(component, comment.components()));
    }
    return schema;
  }

  private ObjectNode property(RecordComponent component, Map<String, String> texts) {
    var text = texts.getOrDefault(component.getName(), "");
    var schema = schemaOf(component.getGenericType());
    if (isAbsentAtTimes(component)) {
      schema = orNull(schema);
    }
    if (!text.isEmpty() && schema.has("$ref")) {
      var whole = JSON.objectNode();
      whole.putArray("allOf").add(schema);
      schema = whole;
    }
    return described(schema, text);
  }

  private ObjectNode schemaOf(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return typed("array").set("items", schemaOf(list.getActualTypeArguments()[0]));
    }
    var simple = SIMPLE.get(type);
    return simple == null ? of((Class<?>) type) : simple.deepCopy();
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("$ref")) {
      var either = JSON.objectNode();
      either.putArray("oneOf").add(schema).add(typed("null"));
      return either;
    }
    var type = schema.get("type").textValue();
    schema.putArray("type").add(type).add("null");
    return schema;
  }

  private static boolean isAbsentAtTimes(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static ObjectNode described(ObjectNode schema, String text) {
    return text.isEmpty() ? schema : schema.put("description", text);
  }

  private static ObjectNode money() {
    var schema = typed("object");
    schema.putArray("required").add("amount").add("currency");
    var properties = schema.putObject("properties");
    properties.set("amount", pattern("^-?[0-9]+\\.[0-9]{2}$", "With two decimals"));
    properties.set("currency", text().put("const", Money.CURRENCY));
    return schema;
  }

  private static ObjectNode pattern(String pattern, String description) {
    return text().put("pattern", pattern).put("description", description);
  }

  private static ObjectNode text() {
    return typed("string");
  }

  private static ObjectNode typed(String type) {
    return JSON.objectNode().put("type", type);
  }
}
