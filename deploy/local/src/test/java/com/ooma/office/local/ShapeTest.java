package com.ooma.office.local;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The packages of the local stack are layers: setup, process, the simulated world, gateway, stack,
/// command.
class ShapeTest {

  private static final String ROOT = "com.ooma.office.local";
  private static final int MOST_TYPES_IN_A_PACKAGE = 18;

  @Test
  void has_no_circles_and_no_crowds() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    var crowds =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    crowds.values().removeIf(types -> types <= MOST_TYPES_IN_A_PACKAGE);
    assertTrue(crowds.isEmpty(), () -> "too many types in " + crowds);
  }
}
