package com.ooma.office.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/// An ArchUnit rule with a short name. The package of its offender fixture bears the same name, so
/// that no rule can go unproven.
record Rule(String name, ArchRule rule) {

  /// What breaks the rule in `classes`: the rule itself first, then each violation; empty if none.
  List<String> violations(JavaClasses classes) {
    try {
      var result = rule.evaluate(classes);
      if (!result.hasViolation()) {
        return List.of();
      }
      var lines = new ArrayList<String>();
      lines.add("[" + name + "] " + rule.getDescription());
      lines.addAll(result.getFailureReport().getDetails());
      return lines;
    } catch (AssertionError nothingToCheck) {
      return List.of(
          "[" + name + "] " + rule.getDescription(), String.valueOf(nothingToCheck.getMessage()));
    }
  }
}
