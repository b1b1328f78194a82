package com.ooma.office.kernel.web.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/// Which type each schema of a document was made of. A schema's own name does not tell, since there
/// may be many a `View`: schemas and types are gone through side by side, from the operations on.
final class SchemaOrigins {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final String REFERENCE = "#/components/schemas/";

  private final IndexView code;
  private final Map<String, Schema> schemas;
  private final Map<String, Type> found = new LinkedHashMap<>();

  SchemaOrigins(IndexView code, Map<String, Schema> schemas) {
    this.code = code;
    this.schemas = schemas;
  }

  static String nameIn(String reference) {
    return reference.substring(REFERENCE.length());
  }

  static String reference(String name) {
    return REFERENCE + name;
  }

  /// By the schema's name.
  Map<String, Type> found() {
    return found;
  }

  void follow(@Nullable Schema schema, Type type) {
    follow(schema, type, Map.of());
  }

  /// Those that no operation of ours leads to, but whose type says its schema's name: what we send
  /// to others, or one of several things that a body may be.
  void followNamed() {
    for (var schema : code.getAnnotations(SCHEMA)) {
      if (schema.target().kind() == AnnotationTarget.Kind.CLASS && schema.value("name") != null) {
        var reference = OASFactory.createSchema().ref(reference(schema.value("name").asString()));
        follow(reference, Type.create(schema.target().asClass().name(), Type.Kind.CLASS));
      }
    }
  }

  /// @param variables what the variables of a generic type stand for here
  private void follow(@Nullable Schema schema, Type declared, Map<String, Type> variables) {
    if (schema == null) {
      return;
    }
    var type = resolved(declared, variables);
    if (schema.getRef() != null) {
      var name = nameIn(schema.getRef());
      if (schemas.containsKey(name) && found.putIfAbsent(name, type) == null) {
        follow(schemas.get(name), type, Map.of());
      }
      return;
    }
    switch (type.kind()) {
      case ARRAY -> follow(schema.getItems(), type.asArrayType().elementType(), variables);
      case PARAMETERIZED_TYPE -> {
        var last = type.asParameterizedType().arguments().getLast();
        follow(schema.getItems(), last, variables);
        follow(schema.getAdditionalPropertiesSchema(), last, variables);
        followRecord(schema, type);
      }
      case CLASS -> followRecord(schema, type);
      default -> {} // has no parts
    }
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(part -> follow(part, type, variables));
    }
  }

  private void followRecord(Schema schema, Type type) {
    var record = code.getClassByName(type.name());
    if (record == null || !record.isRecord() || schema.getProperties() == null) {
      return;
    }
    var variables = variables(record, type);
    RecordParts.of(record, code)
        .forEach(part ->
            follow(schema.getProperties().get(RecordParts.nameOf(part)), part.type(), variables));
  }

  private static Map<String, Type> variables(ClassInfo record, Type type) {
    var variables = new HashMap<String, Type>();
    if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      var arguments = type.asParameterizedType().arguments();
      for (int i = 0; i < arguments.size(); i++) {
        variables.put(record.typeParameters().get(i).identifier(), arguments.get(i));
      }
    }
    return variables;
  }

  private static Type resolved(Type type, Map<String, Type> variables) {
    return switch (type.kind()) {
      case TYPE_VARIABLE -> variables.getOrDefault(type.asTypeVariable().identifier(), type);
      case PARAMETERIZED_TYPE ->
          ParameterizedType.create(
              type.name(),
              type.asParameterizedType().arguments().stream()
                  .map(argument -> resolved(argument, variables))
                  .toArray(Type[]::new),
              null);
      default -> type;
    };
  }
}
