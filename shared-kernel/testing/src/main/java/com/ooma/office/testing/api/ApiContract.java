package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds the OpenAPI document that a service offers against the one that is committed beside its
/// pom, so that no client learns of a change by surprise.
public final class ApiContract {

  private static final Path COMMITTED = Path.of("openapi.yaml");

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

  /// Called from a `@QuarkusTest`. With `-Dopenapi.update` it writes the document instead.
  public static void check() {
    var offered = offered();
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
