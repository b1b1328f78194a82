package com.ooma.office.testing;

import java.util.function.Supplier;

/// Remembers how to reach what runs once per JVM. Quarkus loads test classes anew for each test
/// profile, so a static field would start everything again; system properties are shared.
final class OnePerJvm {

  private OnePerJvm() {}

  /// What `start` said when it was first called under this name.
  // there is one of System, but one of this class in each class loader
  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  static String get(String name, Supplier<String> start) {
    var key = "office.testing." + name;
    synchronized (System.class) {
      var known = System.getProperty(key);
      if (known == null) {
        known = start.get();
        System.setProperty(key, known);
      }
      return known;
    }
  }
}
