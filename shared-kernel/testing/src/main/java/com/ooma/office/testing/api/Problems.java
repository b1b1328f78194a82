package com.ooma.office.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/// Refusals as every service words them (RFC 9457).
public final class Problems {

  private static final String TYPE = "urn:ooma-office:problem:";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Problems() {}

  /// Reads the body once by itself: a path of REST Assured is compiled each time that it is asked
  /// for, and refusals are what tests ask for most.
  ///
  /// @param code such as `not-found`
  public static void assertProblem(ValidatableResponse response, int status, String code) {
    response.statusCode(status).contentType("application/problem+json");
    var text = response.extract().asString();
    try {
      var problem = JSON.readTree(text);
      assertEquals(
          Map.of("code", code, "status", status, "type", TYPE + code, "titled", true),
          Map.of(
              "code", problem.path("code").asText(),
              "status", problem.path("status").asInt(),
              "type", problem.path("type").asText(),
              "titled", problem.path("title").isTextual()),
          text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text + " is no JSON", e);
    }
  }
}
