package com.ooma.office.testing.migration;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds a module's Flyway migrations against the list of their checksums that is committed in
/// `src/test/resources/migrations.sha256`. A database that has run a file refuses to start with
/// another version of it, so what is on the list stays as it is.
///
/// The list is as `sha256sum` writes it, seen from `src/main/resources`.
public final class FrozenMigrations {

  private static final List<String> FOLDERS = List.of("db/kernel", "db/migration");

  private static final Predicate<String> VERSIONED =
      Pattern.compile("V.+\\.sql").asMatchPredicate();

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  private final Path resources;
  private final Path list;

  FrozenMigrations(Path module) {
    this.resources = module.resolve("src/main/resources");
    this.list = module.resolve("src/test/resources/migrations.sha256");
  }

  /// Called from a test of the module. With `-Dmigrations.update` it first adds the lines of new
  /// files to the list; it never changes or removes one.
  ///
  /// @throws AssertionError naming every file that was edited, removed, or is not on the list, and
  ///   what to do instead
  public static void check() {
    new FrozenMigrations(Path.of("")).check(System.getProperty("migrations.update") != null);
  }

  void check(boolean update) {
    var files = files();
    if (files.isEmpty()) {
      throw new AssertionError("There are no migrations in " + resources.toAbsolutePath());
    }
    var listed = listed();
    if (update) {
      files.forEach(listed::putIfAbsent);
      write(listed);
    }
    var complaints = complaints(files, listed);
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints));
    }
  }

  private static List<String> complaints(Map<String, String> files, Map<String, String> listed) {
    var complaints = new ArrayList<String>();
    listed.forEach((file, checksum) -> {
      if (!files.containsKey(file)) {
        complaints.add(file + " was removed or renamed.");
      } else if (!files.get(file).equals(checksum)) {
        complaints.add(file + " was edited.");
      }
    });
    if (!complaints.isEmpty()) {
      complaints.add(
          """
          Databases have run these files, and would not start with others. Put them back, and make the \
          change in a new file: expand (add what is new beside what is old), migrate (fill it), and a \
          release later contract (remove what is old).\
          """);
    }
    var missing = files.keySet().stream().filter(file -> !listed.containsKey(file)).toList();
    if (!missing.isEmpty()) {
      complaints.add(
          "%s: new, and not in migrations.sha256. Run this test with -Dmigrations.update, and commit the list."
              .formatted(String.join(", ", missing)));
    }
    return complaints;
  }

  /// The checksum of each migration, by its file.
  private Map<String, String> files() {
    var files = new TreeMap<String, String>();
    for (var folder : FOLDERS) {
      var path = resources.resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside
              .filter(file -> VERSIONED.test(file.getFileName().toString()))
              .forEach(file -> files.put(folder + "/" + file.getFileName(), checksum(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  private Map<String, String> listed() {
    var listed = new TreeMap<String, String>();
    try {
      for (var line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
        var parts = LINE.matcher(line);
        if (!parts.matches() || listed.putIfAbsent(parts.group(2), parts.group(1)) != null) {
          throw new AssertionError("migrations.sha256 has a line of no use: " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }

  private void write(Map<String, String> listed) {
    try {
      Files.createDirectories(list.getParent());
      Files.writeString(
          list,
          listed.entrySet().stream()
              .map(line -> line.getValue() + "  " + line.getKey() + "\n")
              .collect(joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checksum(Path file) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
