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

  private static final Path REPOSITORY = StackOptions.repositoryAround(Path.of(""));
  private static final Path PAGE = REPOSITORY.resolve("deploy/map.md");
  private static final SuiteMap MAP = SuiteMap.of(REPOSITORY);

  @Test
  void the_committed_map_is_true() throws IOException {
    if (System.getProperty("map.update") != null) {
      Files.writeString(PAGE, MAP.page());
    }

    assertEquals(
        MAP.page(),
        Files.exists(PAGE) ? Files.readString(PAGE) : "",
        "deploy/map.md is out of date: run this test with -Dmap.update");
  }

  @Test
  void the_readme_names_every_event_that_a_service_tells() throws IOException {
    var readme = Files.readString(REPOSITORY.resolve("README.md"));

    var missing =
        MAP.told().stream()
            .filter(event -> !readme.contains(event))
            .collect(Collectors.toCollection(TreeSet::new));

    assertFalse(MAP.told().isEmpty(), "the map knows of no event");
    assertTrue(missing.isEmpty(), () -> "README.md does not name " + missing);
  }
}
