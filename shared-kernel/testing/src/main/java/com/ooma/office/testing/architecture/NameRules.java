package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Names that say nothing, and are therefore not to be had.
final class NameRules {

  private static final Set<String> DRAWERS =
      Set.of("util", "utils", "common", "commons", "helper", "helpers", "base", "impl", "misc");

  private NameRules() {}

  static List<Rule> of(String root) {
    return List.of(
        new Rule(
            "drawers",
            noClasses()
                .should(ArchConditions.be(inADrawer()))
                .because("a package named for nothing takes in everything")),
        new Rule(
            "impl",
            classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .because("a class is named for what sets it apart from the others")),
        new Rule(
            "port",
            classes()
                .that()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameNotEndingWith("Port")
                .allowEmptyShould(true)
                .because("a port is named for the need; where it lies says that it is one")));
  }

  private static DescribedPredicate<JavaClass> inADrawer() {
    return DescribedPredicate.describe(
        "in a package called one of " + DRAWERS,
        type -> Stream.of(type.getPackageName().split("\\.")).anyMatch(DRAWERS::contains));
  }
}
