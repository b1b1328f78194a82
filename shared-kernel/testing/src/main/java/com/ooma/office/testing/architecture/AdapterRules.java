package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/// What adapters may show, touch and let in.
final class AdapterRules {

  /// Meta-annotation of `@GET`, `@POST` and the others.
  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private static final List<String> AUTHORISATIONS =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  private AdapterRules() {}

  static List<Rule> of(String root) {
    var persistence = root + ".adapter.out.persistence..";
    return List.of(
        new Rule(
            "hidden",
            classes()
                .that()
                .resideInAPackage(root + ".adapter..")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .because("nobody but the container calls an adapter by its name")),
        new Rule(
            "entities",
            noClasses()
                .that()
                .resideOutsideOfPackage(persistence)
                .should()
                .beAnnotatedWith("jakarta.persistence.Entity")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.Embeddable")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.MappedSuperclass")
                .because("the shape of the tables is a secret of the persistence adapter")),
        new Rule(
            "sql",
            noClasses()
                .that()
                .resideOutsideOfPackage(persistence)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "io.quarkus.panache..",
                    "io.agroal..",
                    "java.sql..",
                    "javax.sql..")
                .because("one adapter speaks to the database, so that one place can be tuned")),
        new Rule(
            "mail",
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".adapter.in.rest..")
                .and()
                .haveNameMatching("(?i).*mail(?!box).*")
                .should()
                .notHaveRawType(String.class)
                .allowEmptyShould(true)
                .because("an e-mail of a request is a MailAddress, which our mailer can send to")),
        new Rule(
            "inward",
            noClasses()
                .that()
                .resideInAPackage(root + ".adapter.in..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".adapter.out..", root + ".application..port..")
                .because("what comes in asks a use case, which has the transaction and the rules")),
        new Rule(
            "outward",
            noClasses()
                .that()
                .resideInAPackage(root + ".adapter.out..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.in..")
                .because("nothing calls back outward")),
        new Rule(
            "resources",
            methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage(root + ".adapter.in.rest..", root + ".adapter.out.http..")
                .because("what the service offers over HTTP must be found in one package")));
  }

  /// What REST endpoints must say, in a service as in the kernel.
  static List<Rule> ofEndpoints(String root) {
    return List.of(
        new Rule(
            "endpoints",
            methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".adapter.out..")
                .should()
                .bePublic()
                .because("Quarkus drops an endpoint that isn't public without a word")),
        new Rule(
            "authorisation",
            methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".adapter.out..")
                .should(sayWhoMayCall())
                .because("an endpoint is closed until its author has said to whom it opens")));
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call them, on the method or its class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            Stream.of(method, method.getOwner())
                .anyMatch(place ->
                    AUTHORISATIONS.stream()
                        .anyMatch(annotation -> place.isAnnotatedWith(annotation)));
        if (!said) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " has none of " + AUTHORISATIONS));
        }
      }
    };
  }
}
