package com.ooma.office.e2e.map;

import com.ooma.office.testing.architecture.Capability;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one service consists of, read from its compiled classes and its migrations.
///
/// @param capabilities each with those that it uses
/// @param tells the events it publishes
/// @param hears the events it has an effect for, each with the service that publishes it
record ServiceShape(
    String name,
    Map<String, Set<String>> capabilities,
    Set<String> tells,
    Map<String, String> hears,
    Set<String> tables) {

  private static final String SUITE = "com.ooma.office.";
  private static final String CONTRACT = SUITE + "kernel.contract.";

  /// A record of a producer's package or one below it; what is nested in one is a part of it.
  private static final Pattern EVENT =
      Pattern.compile(Pattern.quote(CONTRACT) + "([a-z]+\\.)(?:[a-z]+\\.)*(\\w+)");

  private static final Pattern TABLE =
      Pattern.compile("(?im)^CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");

  /// @param module the folder of a service that was compiled
  static ServiceShape of(Path module) {
    var name = module.getFileName().toString().replace("-service", "");
    var root = SUITE + name;
    var classes = new ClassFileImporter().importPath(module.resolve("target/classes"));
    return new ServiceShape(
        name,
        capabilities(root, classes),
        events(classes, root + ".adapter.out.messaging", ServiceShape::made)
            .collect(Collectors.toCollection(TreeSet::new)),
        events(classes, root + ".adapter.in.messaging", ServiceShape::named)
            .collect(
                Collectors.toMap(
                    event -> event.substring(event.indexOf('.') + 1),
                    event -> event.substring(0, event.indexOf('.')),
                    (one, _) -> one,
                    TreeMap::new)),
        tables(module));
  }

  private static Map<String, Set<String>> capabilities(String root, JavaClasses classes) {
    var found = new TreeMap<String, Set<String>>();
    for (var type : classes) {
      Capability.of(root, type)
          .ifPresent(own -> {
            var used = found.computeIfAbsent(own, _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                .flatMap(known -> Capability.of(root, known.getTargetClass()).stream())
                .filter(other -> !other.equals(own))
                .forEach(used::add);
          });
    }
    return found;
  }

  private static Stream<String> events(
      JavaClasses classes, String adapter, BiPredicate<JavaClass, String> relation) {
    Predicate<JavaClass> isEvent = type -> EVENT.matcher(type.getName()).matches();
    return classes.stream()
        .filter(type -> type.getPackageName().startsWith(adapter))
        .flatMap(type ->
            type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(isEvent)
                .filter(event -> relation.test(type, event.getName())))
        .map(event -> EVENT.matcher(event.getName()).replaceFirst("$1$2"))
        .distinct()
        .sorted();
  }

  private static boolean made(JavaClass messages, String event) {
    return messages.getConstructorCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().getName().equals(event));
  }

  private static boolean named(JavaClass listener, String event) {
    return listener.getReferencedClassObjects().stream()
        .anyMatch(reference -> reference.getRawType().getName().equals(event));
  }

  private static Set<String> tables(Path module) {
    try (var scripts = Files.list(module.resolve("src/main/resources/db/migration"))) {
      return scripts
          .sorted()
          .flatMap(script -> TABLE.matcher(read(script)).results())
          .map(result -> result.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path script) {
    try {
      return Files.readString(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
