package com.ooma.office.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.api.DocumentedAnswers.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedAnswersTest {

  private static final DocumentedAnswers ANSWERS =
      new DocumentedAnswers(
          ApiDocument.ofYaml(
              """
              openapi: 3.1.0
              paths:
                /orders/{orderId}:
                  get:
                    responses:
                      "200":
                        headers: {ETag: {required: true, schema: {type: string}}}
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Order'}
                      "304": {description: unchanged}
                      "404":
                        content:
                          application/problem+json:
                            schema:
                              properties:
                                code: {type: string, x-codes: {not-found: {statuses: ["404"]}, stale: {statuses: ["412"]}}}
                /orders/latest:
                  get:
                    responses:
                      "204": {description: none}
              components:
                schemas:
                  Order:
                    type: object
                    required: [placedOn]
                    properties:
                      placedOn: {type: string, format: date}
                      note: {type: string}
              """));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"placedOn":"2026-11-26"}               |
          {"placedOn":"2026-11-26","note":"so"}   |
          {"placedOn":"2026-11-26","note":null}   | /note: null found, string expected
          {"placedOn":"yesterday"}                | /placedOn: does not match the date pattern must be a valid RFC 3339 full-date
          {}                                      | : required property 'placedOn' not found
          {"placedOn":"2026-11-26","more":1}      | : property 'more' is not defined in the schema and the schema does not allow additional properties
          {"placedOn"                             | is no JSON
          """)
  void reads_bodies_by_the_schema(String body, String fault) {
    assertEquals(fault == null ? List.of() : List.of(fault), faults("200", body));
  }

  @Test
  void knows_statuses_types_and_headers() {
    assertEquals(List.of("this status is not documented"), faults("409", ""));
    assertEquals(
        List.of("has no body, unlike the document says"), faults("200", null, "\"1\"", ""));
    assertEquals(
        List.of("the type text/html is not documented"),
        faults("200", "text/html", "\"1\"", "<p>"));
    assertEquals(
        List.of("has no header ETag"),
        ANSWERS.faultsOf(
            "GET",
            "/orders/7",
            new Answer("200", "application/json", Map.of(), "{\"placedOn\":\"2026-11-26\"}")));
    assertEquals(List.of("the header ETag is not documented"), faults("304", null, "\"1\"", ""));
  }

  @Test
  void knows_the_codes_of_problems() {
    assertEquals(List.of(), problem("not-found"));
    assertEquals(List.of("the code is not in the catalogue"), problem("gone"));
    assertEquals(List.of("by the catalogue the code comes with [\"412\"]"), problem("stale"));
  }

  private static List<String> problem(String code) {
    return ANSWERS.faultsOf(
        "GET",
        "/orders/7",
        new Answer(
            "404",
            "application/problem+json",
            Map.of(),
            "{\"status\":404,\"code\":\"%s\"}".formatted(code)));
  }

  @Test
  void knows_which_operation_was_asked() {
    assertEquals(
        List.of(),
        ANSWERS.faultsOf("GET", "/orders/latest", new Answer("204", null, Map.of(), "")));
    assertEquals(
        List.of(), ANSWERS.faultsOf("GET", "/elsewhere", new Answer("500", null, Map.of(), "")));
  }

  private static List<String> faults(String status, String body) {
    return faults(status, "application/json;charset=UTF-8", "\"1\"", body);
  }

  private static List<String> faults(String status, String type, String tag, String body) {
    return ANSWERS.faultsOf(
        "GET", "/orders/7", new Answer(status, type, Map.of("ETag", tag), body));
  }
}
