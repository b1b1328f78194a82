package com.ooma.office.testing.architecture;

import static com.ooma.office.testing.architecture.Capability.capability;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule counts only when it has been seen to fail. Each has a package `offender.<name>` in which
/// exactly the classes called Offending… break it.
class HexagonRulesTest {

  private static final String HERE = "com.ooma.office.testing.architecture.";
  private static final String OFFENDER = "Offending";

  /// What every fixture declares, whether it has them or not.
  private static final List<Capability> DECLARED =
      List.of(capability("order").uses("seat"), capability("seat"));

  static Stream<String> rules() {
    return Stream.concat(
        HexagonRules.ofService("any", DECLARED).stream().map(Rule::name),
        kernelRules().map(Rule::name));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void fails_on_its_offenders_and_only_on_them(String name) {
    var root = HERE + "offender." + name;
    var classes = classesOf(root);
    var violations = violations(name, root, classes);
    var offenders =
        classes.stream().filter(type -> type.getSimpleName().startsWith(OFFENDER)).toList();

    assertFalse(offenders.isEmpty(), "no offenders in " + root);
    for (var offender : offenders) {
      assertTrue(
          violations.stream().anyMatch(line -> names(line, offender)),
          () -> offender.getName() + " goes unseen: " + violations);
    }
    for (var line : violations.subList(1, violations.size())) {
      assertTrue(
          offenders.stream().anyMatch(offender -> names(line, offender)),
          () -> "an innocent class is accused: " + line);
    }
  }

  @Test
  void every_rule_has_a_name_of_its_own() {
    assertEquals(rules().count(), rules().distinct().count());
  }

  @Test
  void a_clean_service_passes_every_rule() {
    var declared = List.of(capability("order"));

    assertEquals(
        List.of(), allViolations(HERE + "clean", root -> HexagonRules.ofService(root, declared)));
  }

  @Test
  void a_clean_kernel_passes_every_rule() {
    assertEquals(List.of(), allViolations(HERE + "cleankernel", KernelRules::of));
  }

  @Test
  void a_mistyped_service_package_fails() {
    var error =
        assertThrows(AssertionError.class, () -> HexagonRules.check("com.ooma.office.orderign"));
    assertTrue(error.getMessage().contains("orderign"), error.getMessage());
  }

  @Test
  void a_service_without_one_of_its_layers_fails() {
    var classes = classesOf(HERE + "clean.adapter");
    var seen = violations("domain", HERE + "clean", classes);
    assertTrue(seen.toString().contains("failed to check any classes"), seen.toString());
  }

  @Test
  void capabilities_that_are_declared_in_a_circle_fail() {
    var root = HERE + "offender.arrows";
    var circle = List.of(capability("order").uses("seat"), capability("seat").uses("order"));

    var seen =
        CapabilityRules.of(root, circle).stream()
            .flatMap(rule -> rule.violations(classesOf(root)).stream())
            .toList();

    assertTrue(seen.toString().contains("uses itself by way of others"), seen.toString());
  }

  @Test
  void all_violations_are_reported_together() {
    // this package holds rules, not a hexagon, so it breaks several of them at once
    var error =
        assertThrows(
            AssertionError.class, () -> HexagonRules.check("com.ooma.office.testing.architecture"));
    assertTrue(error.getMessage().contains("[places]"), error.getMessage());
    assertTrue(error.getMessage().contains("[domain]"), error.getMessage());
  }

  private static Stream<Rule> kernelRules() {
    return KernelRules.of("any").stream().filter(rule -> rule.name().startsWith("kernel"));
  }

  private static List<String> allViolations(String root, Function<String, List<Rule>> rules) {
    var classes = classesOf(root);
    return rules.apply(root).stream().flatMap(rule -> rule.violations(classes).stream()).toList();
  }

  private static List<String> violations(String name, String root, JavaClasses classes) {
    return Stream.concat(
            HexagonRules.ofService(root, DECLARED).stream(), KernelRules.of(root).stream())
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow()
        .violations(classes);
  }

  private static JavaClasses classesOf(String root) {
    return new ClassFileImporter().importPackages(root);
  }

  private static boolean names(String line, JavaClass type) {
    return Pattern.compile(Pattern.quote(type.getName()) + "(?![A-Za-z0-9_])").matcher(line).find();
  }
}
