package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How a row keeps a value as JSON, so that each change of it is seen and its names are the row's.
final class RowRules {

  private static final String JSON_COLUMN = HexagonRules.KERNEL + ".persistence.JsonColumn";
  private static final String JSON_LIST = HexagonRules.KERNEL + ".persistence.JsonList";

  /// Values of the JDK that can't be changed in place and are equal when they say the same.
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigDecimal",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.util.UUID");

  private RowRules() {}

  static List<Rule> of(String root) {
    return List.of(
        new Rule(
            "json",
            fields()
                .that()
                .areAnnotatedWith(JSON_COLUMN)
                .should(haveATypeOfTheirRow(root + ".adapter.out.persistence"))
                .allowEmptyShould(true)
                .because(
                    "a change in a List of the same size is never saved, and a renamed domain type"
                        + " would rename what is stored")),
        new Rule(
            "mapping",
            noFields()
                .should()
                .beAnnotatedWith("org.hibernate.annotations.JdbcTypeCode")
                .orShould()
                .beAnnotatedWith("org.hibernate.annotations.Mutability")
                .because("there is one way to map JSON: @JsonColumn")));
  }

  private static ArchCondition<JavaField> haveATypeOfTheirRow(String persistence) {
    return new ArchCondition<>("be a record of " + persistence + ", or a JsonList of such") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!isOfTheRow(field.getType(), persistence)) {
          events.add(
              SimpleConditionEvent.violated(
                  field, field.getFullName() + " is stored as " + field.getType().getName()));
        }
      }
    };
  }

  private static boolean isOfTheRow(JavaType type, String persistence) {
    var raw = type.toErasure();
    if (raw.isPrimitive() || VALUES.contains(raw.getName())) {
      return true;
    }
    if (raw.getName().equals(JSON_LIST) && type instanceof JavaParameterizedType list) {
      return list.getActualTypeArguments().stream()
          .allMatch(element -> isOfTheRow(element, persistence));
    }
    return raw.isRecord()
        && raw.getPackageName().startsWith(persistence)
        && components(raw).allMatch(part -> isOfTheRow(part.getType(), persistence));
  }

  private static Stream<JavaField> components(JavaClass record) {
    return record.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }
}
