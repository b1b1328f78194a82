package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// What holds for packages, whatever they are for.
final class PackageRules {

  /// What a reader can keep in view. A package beyond it is two.
  private static final int MOST_TYPES = 18;

  private PackageRules() {}

  static Rule circles(String name, String root) {
    return new Rule(
        name,
        slices()
            .assignedFrom(Packages.below(root))
            .should()
            .beFreeOfCycles()
            .because("what is kept apart inside a part must be apart"));
  }

  static Rule crowds(String name, String root) {
    return new Rule(
        name,
        classes()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(notCrowdTheirPackage())
            .because("a reader can't keep more in view"));
  }

  private static ArchCondition<JavaClass> notCrowdTheirPackage() {
    return new ArchCondition<>("be one of at most " + MOST_TYPES + " in their package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long neighbours =
            type.getPackage().getClasses().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(neighbour -> !neighbour.isArray())
                .filter(neighbour -> !neighbour.getSimpleName().equals("package-info"))
                .count();
        if (neighbours > MOST_TYPES) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is one of " + neighbours + " in its package"));
        }
      }
    };
  }
}
