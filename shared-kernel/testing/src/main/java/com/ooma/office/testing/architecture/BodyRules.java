package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What bodies of requests are made of.
final class BodyRules {

  private static final List<String> NEEDED =
      Stream.of("NotNull", "NotBlank", "NotEmpty")
          .map(name -> "jakarta.validation.constraints." + name)
          .toList();

  private BodyRules() {}

  static List<Rule> of(String root) {
    return List.of(
        new Rule(
            "bodies",
            resourcesOf(root)
                .should(
                    takeNoBodyWith(root, "a primitive", field -> field.getRawType().isPrimitive()))
                .allowEmptyShould(true)
                .because(
                    "a primitive can't be left out: the document would call a field optional that"
                        + " is refused when it is missing. Say @NotNull, or what none means")),
        new Rule(
            "absence",
            resourcesOf(root)
                .should(
                    takeNoBodyWith(
                        root,
                        "either both needed and @Nullable, or neither",
                        field ->
                            !field.getRawType().isPrimitive()
                                && isNeeded(field) == isNullable(field)))
                .allowEmptyShould(true)
                .because(
                    "no compiler sees what a caller leaves out: what has no @NotNull or @NotBlank"
                        + " may be absent, and whoever reads it must be made to ask")));
  }

  private static GivenMethodsConjunction resourcesOf(String root) {
    return methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".adapter.in.rest..")
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource");
  }

  private static ArchCondition<JavaMethod> takeNoBodyWith(
      String root, String what, Predicate<JavaField> wrong) {
    return new ArchCondition<>("take no body with a part that is " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var seen = new HashSet<JavaClass>();
        method.getRawParameterTypes().forEach(type -> collect(root, type, seen));
        seen.stream()
            .flatMap(type -> components(type))
            .filter(wrong)
            .forEach(field ->
                events.add(
                    SimpleConditionEvent.violated(
                        method,
                        "%s of %s is %s in a body of %s"
                            .formatted(
                                field.getName(),
                                field.getOwner().getName(),
                                what,
                                method.getFullName()))));
      }
    };
  }

  private static boolean isNeeded(JavaField field) {
    return NEEDED.stream().anyMatch(field::isAnnotatedWith);
  }

  /// ArchUnit reads no annotations of types.
  private static boolean isNullable(JavaField field) {
    return field.reflect().getAnnotatedType().isAnnotationPresent(Nullable.class);
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
