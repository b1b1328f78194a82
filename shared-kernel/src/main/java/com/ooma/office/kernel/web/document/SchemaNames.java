package com.ooma.office.kernel.web.document;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/// What schemas are called, so that the name of one does not hang on which others there are. A type
/// of a single word is named after the type around it, too: `FindOrders.View` is an `Order`,
/// `FindOrders.Summary` an `OrderSummary`, and a page of them an `OrderSummaryPage`.
final class SchemaNames {

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final String OURS = "com.ooma.office.";
  private static final Pattern AROUND = Pattern.compile("(?:Find)?(.+?)(?:Resource|Body|View|s)?");

  private static final Pattern WORDS = Pattern.compile("(?:[A-Z][a-z]+){2,}");

  private final IndexView code;

  SchemaNames(IndexView code) {
    this.code = code;
  }

  /// @return the new name of each schema that gets one, by its present name
  /// @throws IllegalStateException if two get the same
  Map<String, String> of(Map<String, Type> origins) {
    var names = new TreeMap<String, String>();
    origins.forEach((present, type) -> {
      if (type.name().toString().startsWith(OURS)) {
        names.put(present, nameOf(type));
      }
    });
    var taken = new TreeMap<String, String>();
    names.forEach((present, name) -> {
      var other = taken.put(name, present);
      if (other != null) {
        throw new IllegalStateException(
            "%s and %s would both be the schema %s: rename a record, or give it a @Schema(name)"
                .formatted(origins.get(other), origins.get(present), name));
      }
    });
    return names;
  }

  private String nameOf(Type type) {
    var own = nameOf(type.name());
    return type.kind() == Type.Kind.PARAMETERIZED_TYPE
        ? type.asParameterizedType().arguments().stream()
                .map(this::nameOf)
                .collect(Collectors.joining())
            + own
        : own;
  }

  private String nameOf(DotName type) {
    var known = code.getClassByName(type);
    return known == null ? type.withoutPackagePrefix() : nameOf(known);
  }

  private String nameOf(ClassInfo type) {
    var given = type.declaredAnnotation(SCHEMA);
    if (given != null && given.value("name") != null) {
      return given.value("name").asString();
    }
    var own = type.simpleName().replaceFirst("View$", "");
    if (type.enclosingClass() == null) {
      return own;
    }
    var around = AROUND.matcher(type.enclosingClass().withoutPackagePrefix());
    if (!around.matches()) {
      throw new IllegalStateException(type.toString());
    }
    return own.startsWith(around.group(1)) || WORDS.matcher(own).matches()
        ? own
        : around.group(1) + own;
  }
}
