package com.ooma.office.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.UnaryOperator;

/// Cuts what is below `root` into parts by its packages.
///
/// @param partOf the part that a package belongs to
record Packages(String root, UnaryOperator<String> partOf) implements SliceAssignment {

  /// Each package is a part.
  static Packages below(String root) {
    return new Packages(root, UnaryOperator.identity());
  }

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    var name = type.getPackageName();
    return name.equals(root) || name.startsWith(root + ".")
        ? SliceIdentifier.of(partOf.apply(name))
        : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "parts of " + root;
  }
}
