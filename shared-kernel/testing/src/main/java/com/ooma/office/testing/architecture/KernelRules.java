package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What keeps the kernel small: layers inside, and no service's business.
final class KernelRules {

  /// The services, and the things they own. `Phone` is missing because a phone *number* is every
  /// service's business, `Carrier` because a carrier is an identity, `Subscription` because
  /// consumers subscribe to events.
  private static final Set<String> NOUNS =
      Set.of(
          """
          Ordering Order Orders Quote Quotes Seat Seats Site Sites Catalogue
          Provisioning Shipment Shipments Extension Extensions Yealink
          Porting Port Ports Rio Foc
          Support Ticket Tickets Notice Notices Appointment Relocation
          Billing Invoice Invoices Credit
          """
              .split("\\s+"));

  private KernelRules() {}

  static List<Rule> of(String root) {
    return Stream.of(own(root), AdapterRules.ofEndpoints(root), NameRules.of(root))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> own(String root) {
    var domain = root + ".domain..";
    var application = root + ".application..";
    var contract = root + ".contract..";
    return List.of(
        new Rule(
            "kernelplaces",
            classes()
                .should()
                .resideInAnyPackage(
                    domain,
                    application,
                    contract,
                    root + ".csv..",
                    root + ".messaging..",
                    root + ".persistence..",
                    root + ".schedule..",
                    root + ".security..",
                    root + ".time..",
                    root + ".web..",
                    root + ".webhook..")
                .because("the kernel is no drawer: each package says what may enter it")),
        new Rule(
            "kerneldomain",
            classes()
                .that()
                .resideInAPackage(domain)
                .should()
                .onlyDependOnClassesThat(
                    Known.in(Known.PURE_JAVA, Known.PURE_LIBRARIES, Known.packages(domain)))
                .because("values mean the same in every service, whatever it runs on")),
        new Rule(
            "kernelcontract",
            classes()
                .that()
                .resideInAPackage(contract)
                .should()
                .onlyDependOnClassesThat(
                    Known.in(
                        Known.PURE_JAVA, Known.PURE_LIBRARIES, Known.packages(domain, contract)))
                .because("contracts outlive frameworks")),
        new Rule(
            "kernelapplication",
            classes()
                .that()
                .resideInAPackage(application)
                .should()
                .onlyDependOnClassesThat(
                    Known.in(
                        Known.PURE_JAVA,
                        Known.PURE_LIBRARIES,
                        Known.BEAN_ANNOTATIONS,
                        Known.packages(domain, application)))
                .because("use cases inherit whatever their building blocks know")),
        new Rule(
            "kernelcycles",
            slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("parts that know each other are one part")),
        PackageRules.circles("kernelcircles", root),
        new Rule(
            "kerneldoor",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".messaging..")
                .should(ArchConditions.dependOnClassesThat(areBehindTheDoorOfMessaging(root)))
                .because("who passes by the door of messaging passes by its guarantees")),
        new Rule(
            "kerneldeadletters",
            noClasses()
                .that()
                .resideOutsideOfPackages(root + ".messaging..", root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".messaging.deadletter..")
                .because("only the resource for ops shows dead letters")),
        PackageRules.crowds("kernelcrowds", root),
        new Rule(
            "kernelnouns",
            noClasses()
                .that()
                .resideOutsideOfPackage(contract)
                .should(ArchConditions.be(namedAfterABusiness()))
                .because("the kernel holds what means the same to all; a noun means one service")));
  }

  private static DescribedPredicate<JavaClass> areBehindTheDoorOfMessaging(String root) {
    return JavaClass.Predicates.resideInAPackage(root + ".messaging.*..")
        .and(JavaClass.Predicates.resideOutsideOfPackage(root + ".messaging.deadletter.."))
        .as("are behind the door of messaging, dead letters aside");
  }

  private static DescribedPredicate<JavaClass> namedAfterABusiness() {
    return DescribedPredicate.describe(
        "named after a service or what it owns",
        type ->
            Stream.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                .anyMatch(NOUNS::contains));
  }
}
