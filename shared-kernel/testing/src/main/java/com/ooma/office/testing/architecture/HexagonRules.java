package com.ooma.office.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the main classes of a service, or of the kernel, against the architecture. All broken
/// rules are told together, each with its reason.
///
/// Rules about dependencies are allow-lists, so that a mistyped or new package fails instead of
/// passing unseen; a rule that finds nothing to check fails as well.
public final class HexagonRules {

  static final String KERNEL = "com.ooma.office.kernel";

  private HexagonRules() {}

  /// @param servicePackage such as `com.ooma.office.ordering`
  /// @param capabilities all that it has; what they may know of each other is said with them
  /// @throws AssertionError naming every violation
  public static void check(String servicePackage, Capability... capabilities) {
    report(servicePackage, ofService(servicePackage, List.of(capabilities)));
  }

  /// Checks `com.ooma.office.kernel`, which has no hexagon but layers and a strict door.
  ///
  /// @throws AssertionError naming every violation
  public static void checkKernel() {
    report(KERNEL, KernelRules.of(KERNEL));
  }

  /// Checks what is no hexagon: its packages know each other in one direction only, and none is
  /// crowded.
  ///
  /// @throws AssertionError naming every violation
  public static void checkPackages(String root) {
    report(
        root, List.of(PackageRules.circles("circles", root), PackageRules.crowds("crowds", root)));
  }

  static List<Rule> ofService(String root, List<Capability> capabilities) {
    return Stream.of(
            LayerRules.of(root),
            CapabilityRules.of(root, capabilities),
            AdapterRules.of(root),
            RowRules.of(root),
            BodyRules.of(root),
            AdapterRules.ofEndpoints(root),
            UseCaseRules.of(root),
            NameRules.of(root))
        .flatMap(List::stream)
        .toList();
  }

  private static void report(String root, List<Rule> rules) {
    var classes = mainClassesOf(root);
    if (classes.isEmpty()) {
      throw new AssertionError("There are no main classes in " + root + ": is it mistyped?");
    }
    var broken =
        rules.stream()
            .map(rule -> rule.violations(classes).stream().collect(Collectors.joining("\n  ")))
            .filter(violations -> !violations.isEmpty())
            .toList();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "%s breaks %d rules of the architecture:\n\n%s"
              .formatted(root, broken.size(), String.join("\n\n", broken)));
    }
  }

  private static JavaClasses mainClassesOf(String root) {
    return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(root);
  }
}
