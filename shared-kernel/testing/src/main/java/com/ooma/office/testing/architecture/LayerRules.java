package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// Which package may know which.
final class LayerRules {

  private static final String COMPANY = "com.ooma.office";

  private LayerRules() {}

  static List<Rule> of(String root) {
    return List.of(
        new Rule(
            "places",
            classes()
                .that(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
                .should()
                .resideInAnyPackage(places(root))
                .because("a reader must know where to look for a thing before having seen it")),
        new Rule(
            "domain",
            classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(
                    Known.in(
                        Known.PURE_JAVA,
                        Known.PURE_LIBRARIES,
                        Known.packages(root + ".domain..", HexagonRules.KERNEL + ".domain..")))
                .because("the domain must be readable and testable with no framework in sight")),
        new Rule(
            "application",
            classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(
                    Known.in(
                        Known.PURE_JAVA,
                        Known.PURE_LIBRARIES,
                        Known.BEAN_ANNOTATIONS,
                        Known.packages(
                            root + ".domain..",
                            root + ".application..",
                            HexagonRules.KERNEL + ".domain..",
                            HexagonRules.KERNEL + ".application..",
                            HexagonRules.KERNEL + ".csv..")))
                .because("use cases reach the world only through ports they name themselves")),
        new Rule(
            "isolation",
            classes()
                .should()
                .onlyDependOnClassesThat(
                    DescribedPredicate.describe(
                        "are foreign libraries, the kernel, or in " + root,
                        type -> isOurs(type, root) || !isIn(type, COMPANY)))
                .because("services share nothing but the kernel")),
        new Rule(
            "cycles",
            slices()
                .assignedFrom(partsOf(root))
                .should()
                .beFreeOfCycles()
                .because("parts that know each other are one part")),
        new Rule(
            "contracts",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    root + ".adapter.in.messaging..", root + ".adapter.out.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HexagonRules.KERNEL + ".contract..")
                .because("an event contract changes for its consumers, not for our domain")),
        new Rule(
            "door",
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HexagonRules.KERNEL + ".messaging.*..")
                .because("who passes by the door of messaging passes by its guarantees")));
  }

  private static String[] places(String root) {
    return Known.packages(
        root + ".domain..",
        root + ".application..",
        root + ".adapter.in.rest..",
        root + ".adapter.in.messaging..",
        root + ".adapter.in.schedule..",
        root + ".adapter.out.persistence..",
        root + ".adapter.out.messaging..",
        root + ".adapter.out.http..",
        root + ".adapter.out.json..",
        root + ".adapter.out.mail..",
        root + ".adapter.out.print..",
        root + ".adapter.out.search..",
        root + ".adapter.out.settings..");
  }

  private static boolean isOurs(JavaClass type, String root) {
    return isIn(type, root) || isIn(type, HexagonRules.KERNEL);
  }

  private static boolean isIn(JavaClass type, String root) {
    var name = type.getBaseComponentType().getPackageName();
    return name.equals(root) || name.startsWith(root + ".");
  }

  /// Each adapter and each package of the domain is a part; the application, whose ports speak of
  /// its views, is one.
  private static Packages partsOf(String root) {
    var application = root + ".application";
    return new Packages(
        root,
        name ->
            name.equals(application) || name.startsWith(application + ".") ? application : name);
  }
}
