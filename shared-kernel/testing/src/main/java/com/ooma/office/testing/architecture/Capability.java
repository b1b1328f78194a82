package com.ooma.office.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One thing that a service can do, by the word that its packages bear in every layer, and the
/// other capabilities that it may know:
///
/// ```
/// HexagonRules.check("com.ooma.office.billing",
///     capability("charge"),
///     capability("invoice").uses("charge"));
/// ```
public final class Capability {

  private static final List<String> LAYERS =
      List.of("domain", "application", "adapter.in.rest", "adapter.out.persistence");

  private final String name;
  private final Set<String> used = new TreeSet<>();

  private Capability(String name) {
    this.name = name;
  }

  public static Capability capability(String name) {
    return new Capability(name);
  }

  /// The capability that a class belongs to, by its package; empty for what belongs to none, such
  /// as listeners.
  ///
  /// @param root of the service, such as `com.ooma.office.billing`
  public static Optional<String> of(String root, JavaClass type) {
    var name = type.getBaseComponentType().getPackageName();
    return LAYERS.stream()
        .map(layer -> root + "." + layer + ".")
        .filter(name::startsWith)
        .map(layer -> name.substring(layer.length()).split("\\.")[0])
        .findFirst();
  }

  public Capability uses(String... others) {
    used.addAll(Set.of(others));
    return this;
  }

  String name() {
    return name;
  }

  Set<String> used() {
    return used;
  }

  boolean mayKnow(String other) {
    return other.equals(name) || used.contains(other);
  }
}
