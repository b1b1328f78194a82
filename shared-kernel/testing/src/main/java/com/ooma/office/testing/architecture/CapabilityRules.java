package com.ooma.office.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which capability may know which, in whatever layer: `domain.<capability>`,
/// `application.<capability>` with its `port`, and the same word in the adapters that have a
/// package of it.
final class CapabilityRules {

  private final String root;
  private final Map<String, Capability> declared;

  private CapabilityRules(String root, List<Capability> capabilities) {
    this.root = root;
    this.declared =
        capabilities.stream().collect(Collectors.toMap(Capability::name, Function.identity()));
  }

  static List<Rule> of(String root, List<Capability> capabilities) {
    var rules = new CapabilityRules(root, capabilities);
    return List.of(
        new Rule(
            "capabilities",
            classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should(rules.belongToADeclaredOne())
                .because("a thing is found by the capability that it is part of")),
        new Rule(
            "arrows",
            classes()
                .that()
                .resideInAPackage(root + "..")
                .should(rules.knowOnlyWhatIsDeclared())
                .because("an arrow that nobody declared is a dependency that nobody decided")),
        new Rule(
            "declarations",
            classes()
                .that()
                .resideInAPackage(root + "..")
                .should(rules.bearOutTheDeclarations())
                .because("what is declared must be true, and end somewhere")),
        PackageRules.crowds("crowds", root));
  }

  private ArchCondition<JavaClass> belongToADeclaredOne() {
    return condition(
        "belong to a declared capability",
        (type, events) -> {
          if (type.getSimpleName().equals("package-info")) {
            return;
          }
          var capability = Capability.of(root, type);
          if (capability.isEmpty() || !declared.containsKey(capability.get())) {
            events.add(
                SimpleConditionEvent.violated(
                    type, type.getName() + " is in none of " + declared.keySet()));
          }
        });
  }

  private ArchCondition<JavaClass> knowOnlyWhatIsDeclared() {
    return condition(
        "know only the capabilities that theirs is declared to use",
        (type, events) -> {
          var own = Capability.of(root, type).map(declared::get);
          if (own.isEmpty()) {
            return;
          }
          for (var dependency : type.getDirectDependenciesFromSelf()) {
            var other = Capability.of(root, dependency.getTargetClass());
            if (other.isPresent() && !own.get().mayKnow(other.get())) {
              events.add(
                  SimpleConditionEvent.violated(
                      type,
                      "%s knows %s, but %s is not declared to use %s"
                          .formatted(
                              type.getName(),
                              dependency.getTargetClass().getName(),
                              own.get().name(),
                              other.get())));
            }
          }
        });
  }

  /// Told of the first class of a capability, since there is none to blame for what is missing.
  private ArchCondition<JavaClass> bearOutTheDeclarations() {
    return new ArchCondition<>("bear out the declarations") {

      private final Map<String, JavaClass> firsts = new HashMap<>();
      private final Map<String, Set<String>> seen = new HashMap<>();

      @Override
      public void init(Collection<JavaClass> all) {
        all.stream()
            .sorted(Comparator.comparing(JavaClass::getName))
            .forEach(type ->
                Capability.of(root, type)
                    .ifPresent(capability -> {
                      firsts.putIfAbsent(capability, type);
                      type.getDirectDependenciesFromSelf().stream()
                          .map(Dependency::getTargetClass)
                          .flatMap(target -> Capability.of(root, target).stream())
                          .forEach(seen.computeIfAbsent(capability, _ -> new HashSet<>())::add);
                    }));
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Capability.of(root, type)
            .filter(capability -> type.equals(firsts.get(capability)))
            .map(declared::get)
            .ifPresent(capability ->
                complaints(capability, seen.getOrDefault(capability.name(), Set.of()))
                    .forEach(complaint ->
                        events.add(
                            SimpleConditionEvent.violated(
                                type, type.getName() + ": " + complaint))));
      }
    };
  }

  private List<String> complaints(Capability capability, Set<String> seen) {
    var complaints = new ArrayList<String>();
    for (var used : capability.used()) {
      if (!seen.contains(used)) {
        complaints.add(capability.name() + " does not use " + used + " any more");
      }
    }
    if (reachable(capability, new HashSet<>()).contains(capability.name())) {
      complaints.add(capability.name() + " uses itself by way of others");
    }
    return complaints;
  }

  private Set<String> reachable(Capability from, Set<String> found) {
    for (var used : from.used()) {
      if (found.add(used) && declared.containsKey(used)) {
        reachable(declared.get(used), found);
      }
    }
    return found;
  }

  private static ArchCondition<JavaClass> condition(
      String description, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
      }
    };
  }
}
