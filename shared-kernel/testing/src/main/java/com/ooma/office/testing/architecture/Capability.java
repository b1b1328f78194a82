package com.ooma.office.testing.architecture;

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

  private final String name;
  private final Set<String> used = new TreeSet<>();

  private Capability(String name) {
    this.name = name;
  }

  public static Capability capability(String name) {
    return new Capability(name);
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
