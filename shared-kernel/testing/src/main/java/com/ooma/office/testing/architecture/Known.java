package com.ooma.office.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/// Lists of packages a class may know.
final class Known {

  /// The part of the JDK that computes. Files, sockets, SQL and processes are the adapters'
  /// business.
  static final String[] PURE_JAVA = {
    "java.lang..",
    "java.math..",
    "java.net", // URI, not the client in java.net.http
    "java.nio.charset..",
    "java.security..",
    "java.text..",
    "java.time..",
    "java.util..",
  };

  /// Value libraries without I/O or configuration that our domains are written with.
  static final String[] PURE_LIBRARIES = {
    "org.jspecify.annotations..",
    "com.google.i18n.phonenumbers..",
    "de.focus_shift.jollyday.core..",
  };

  /// What makes a class a transactional bean, and no more of Jakarta EE.
  static final String[] BEAN_ANNOTATIONS = {
    "jakarta.enterprise.context..",
    "jakarta.enterprise.inject..",
    "jakarta.inject..",
    "jakarta.transaction..",
  };

  private Known() {}

  static String[] all(String[]... lists) {
    return Stream.of(lists).flatMap(Stream::of).toArray(String[]::new);
  }

  static String[] packages(String... patterns) {
    return patterns;
  }

  /// Types in these packages, primitives, and arrays of either.
  static DescribedPredicate<JavaClass> in(String[]... patterns) {
    var packages = JavaClass.Predicates.resideInAnyPackage(all(patterns));
    return DescribedPredicate.describe(
        "are in " + String.join(", ", all(patterns)),
        type -> {
          var element = type.getBaseComponentType();
          return element.isPrimitive() || packages.test(element);
        });
  }
}
