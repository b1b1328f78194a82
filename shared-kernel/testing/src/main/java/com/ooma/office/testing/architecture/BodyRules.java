package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What bodies of requests are made of.
final class BodyRules {

  private BodyRules() {}

  static List<Rule> of(String root) {
    return List.of(
        new Rule(
            "bodies",
            methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".adapter.in.rest..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should(takeNoPrimitives(root))
                .allowEmptyShould(true)
                .because(
                    "a primitive can't be left out: the document would call a field optional that"
                        + " is refused when it is missing. Say @NotNull, or what none means")));
  }

  private static ArchCondition<JavaMethod> takeNoPrimitives(String root) {
    return new ArchCondition<>("take bodies without primitives") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var seen = new HashSet<JavaClass>();
        method.getRawParameterTypes().forEach(type -> collect(root, type, seen));
        seen.stream()
            .flatMap(type -> components(type))
            .filter(field -> field.getRawType().isPrimitive())
            .forEach(field ->
                events.add(
                    SimpleConditionEvent.violated(
                        method,
                        "%s of %s is a primitive in a body of %s"
                            .formatted(
                                field.getName(),
                                field.getOwner().getName(),
                                method.getFullName()))));
      }
    };
  }

  private static void collect(String root, JavaClass type, Set<JavaClass> seen) {
    if (type.isRecord() && type.getPackageName().startsWith(root + ".") && seen.add(type)) {
      components(type)
          .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
          .forEach(part -> collect(root, part, seen));
    }
  }

  private static Stream<JavaField> components(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }
}
