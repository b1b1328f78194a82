package com.ooma.office.kernel.web.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// The parts of a record as its JSON has them.
final class RecordParts {

  private static final DotName NAMED = DotName.createSimple(JsonProperty.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName MAY_BE_NULL = DotName.createSimple(Nullable.class);
  private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

  private RecordParts() {}

  /// In their order, those of a part that is unwrapped in its place.
  static Stream<FieldInfo> of(ClassInfo record, IndexView code) {
    return record.recordComponentsInDeclarationOrder().stream()
        .map(RecordComponentInfo::field)
        .flatMap(field ->
            field.hasAnnotation(UNWRAPPED)
                ? of(code.getClassByName(field.type().name()), code)
                : Stream.of(field));
  }

  static String nameOf(FieldInfo field) {
    var named = field.annotation(NAMED);
    return named == null || named.value() == null ? field.name() : named.value().asString();
  }

  /// The names of those that are always there: of an answer, since only what is nullable is left
  /// out; of a request, since what may be left out of it is `@Nullable`, too.
  static List<String> needed(ClassInfo record, IndexView code) {
    return of(record, code)
        .filter(field -> !field.type().hasAnnotation(MAY_BE_NULL))
        .filter(field -> !field.type().name().equals(OPTIONAL))
        .map(RecordParts::nameOf)
        .toList();
  }
}
