package com.ooma.office.e2e.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.setup.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the committed map against the code. With `-Dmap.update` the page is written first; the
/// README is a person's to change.
class SuiteMapTest {

  private final Path repository = StackOptions.repositoryAround(Path.of(""));
  private final Path page = repository.resolve("deploy/map.md");
  private final SuiteMap map = SuiteMap.of(repository);

  @Test
  void the_committed_map_is_true() throws IOException {
    if (System.getProperty("map.update") != null) {
      Files.writeString(page, map.page());
    }

    assertEquals(
        map.page(),
        Files.exists(page) ? Files.readString(page) : "",
        "deploy/map.md is out of date: run this test with -Dmap.update");
  }

  @Test
  void the_readme_names_every_event_that_a_service_tells() throws IOException {
    var readme = Files.readString(repository.resolve("README.md"));

    var missing =
        map.told().stream()
            .filter(event -> !readme.contains(event))
            .collect(Collectors.toCollection(TreeSet::new));

    assertFalse(map.told().isEmpty(), "the map knows of no event");
    assertTrue(missing.isEmpty(), () -> "README.md does not name " + missing);
  }
}
