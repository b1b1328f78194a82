package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What makes a use case, and what it must ask for instead of taking it.
final class UseCaseRules {

  private static final String USE_CASE = HexagonRules.KERNEL + ".application.UseCase";
  private static final String AGGREGATE = HexagonRules.KERNEL + ".domain.AggregateRoot";

  /// Makers whose every call is a draw from the system.
  private static final Set<String> DRAWS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Random.<init>",
          "java.security.SecureRandom.<init>",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of");

  private UseCaseRules() {}

  static List<Rule> of(String root) {
    var application = root + ".application..";
    return List.of(
        new Rule(
            "usecases",
            classes()
                .that()
                .areAnnotatedWith(USE_CASE)
                .should()
                .resideInAPackage(application)
                .because("what an actor can ask of the service is read off one package")),
        new Rule(
            "handlers",
            classes()
                .that()
                .resideInAPackage(application)
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and(haveHandle())
                .should()
                .beAnnotatedWith(USE_CASE)
                .because("without the marker it is no bean and has no transaction")),
        new Rule(
            "time",
            noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", application)
                .should()
                .accessTargetWhere(drawsFromTheSystem())
                .because(
                    "time, identities and chance come in through ports, or no test can name"
                        + " them")),
        new Rule(
            "accounts",
            methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(application)
                .and()
                .areDeclaredInClassesThat()
                .areInterfaces()
                .and(giveByIdentity(root))
                .should(nameTheAccount())
                .allowEmptyShould(true)
                .because(
                    "a foreign thing must look like a missing one, and one forgotten check"
                        + " shows it")));
  }

  private static DescribedPredicate<JavaClass> haveHandle() {
    return DescribedPredicate.describe(
        "have a method handle",
        type -> type.getMethods().stream().anyMatch(method -> method.getName().equals("handle")));
  }

  /// `Instant.now(clock)` asks the clock it was given; `Instant.now()` and `now(zone)` don't.
  private static DescribedPredicate<JavaAccess<?>> drawsFromTheSystem() {
    return DescribedPredicate.describe(
        "takes time, identity or chance from the system",
        access -> {
          var target = access.getTarget();
          var owner = target.getOwner();
          var clockGiven = target.getDescription().contains("(" + java.time.Clock.class.getName());
          return DRAWS.contains(owner.getName() + "." + target.getName())
              || (owner.getPackageName().startsWith("java.time")
                  && target.getName().equals("now")
                  && !clockGiven)
              || (owner.isEquivalentTo(java.time.Clock.class)
                  && target.getName().startsWith("system"));
        });
  }

  private static DescribedPredicate<JavaMethod> giveByIdentity(String root) {
    return DescribedPredicate.describe(
        "find an aggregate or a view by a UUID",
        method ->
            method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(UUID.class))
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                    .anyMatch(type -> isAggregate(type) || isView(type, root)));
  }

  private static boolean isAggregate(JavaClass type) {
    return type.isAssignableTo(AGGREGATE) || givesASnapshot(type);
  }

  /// An aggregate without events of its own.
  private static boolean givesASnapshot(JavaClass type) {
    return type.getMethods().stream().anyMatch(method -> method.getName().equals("snapshot"));
  }

  private static boolean isView(JavaClass type, String root) {
    return (type.getPackageName() + ".").startsWith(root + ".application.");
  }

  /// Names of parameters are no part of ArchUnit's model; the compiler keeps them with
  /// `-parameters`.
  private static ArchCondition<JavaMethod> nameTheAccount() {
    return new ArchCondition<>("take an accountId, or say AnyAccount in their name") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean named =
            Stream.of(method.reflect().getParameters())
                .map(Parameter::getName)
                .anyMatch(parameter -> parameter.equals("accountId"));
        if (!named && !method.getName().toLowerCase(Locale.ROOT).contains("anyaccount")) {
          events.add(
              SimpleConditionEvent.violated(
                  method,
                  method.getFullName()
                      + " has no parameter named accountId; if it serves ops, a carrier or a"
                      + " phone, call it …OfAnyAccount"));
        }
      }
    };
  }
}
