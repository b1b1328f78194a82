package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the OpenAPI document that a service offers against the one that is committed beside its
/// pom, so that no client learns of a change by surprise.
public final class ApiContract {

  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final String CODES = "/components/schemas/Problem/properties/code/x-codes";
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../shared-kernel/src/main/java"));

  private ApiContract() {}

  /// The document of the service under test, in YAML.
  public static String offered() {
    return given()
        .accept("application/yaml")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Set<String> french() {
    return Stream.of(
            "src/main/resources/details_fr.properties",
            "../shared-kernel/src/main/resources/kernel-details_fr.properties")
        .flatMap(file -> codes(Path.of(file)).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(Path file) {
    var sentences = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences.stringPropertyNames();
  }

  /// Called from a `@QuarkusTest`. With `-Dopenapi.update` it writes the document instead.
  public static void check() {
    var offered = offered();
    var codes = ApiDocument.ofYaml(offered).root().at(CODES);
    assertEquals(List.of(), RefusedCodes.faultsOf(codes, french(), SOURCES));
    try {
      if (System.getProperty("openapi.update") != null) {
        Files.writeString(COMMITTED, offered);
      }
      assertEquals(
          Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "",
          offered,
          "openapi.yaml is out of date: if the change is meant, run the test with"
              + " -Dopenapi.update");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
