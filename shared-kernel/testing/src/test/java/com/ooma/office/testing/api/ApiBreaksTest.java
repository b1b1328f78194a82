package com.ooma.office.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiBreaksTest {

  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      paths:
        /orders:
          parameters:
          - {name: If-Match, in: header, schema: {type: string}}
          get:
            operationId: listOrders
            parameters:
            - {name: state, in: query, schema: {$ref: '#/components/schemas/State'}}
            - {name: size, in: query, schema: {type: integer, maximum: 50, default: 20}}
            responses:
              "200":
                headers: {ETag: {schema: {type: string}}}
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
              "404": {description: none}
          post:
            operationId: placeOrder
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Order'}}
            responses:
              "201":
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Order'}}
        /orders/{orderId}:
          delete:
            operationId: removeOrder
            parameters:
            - {name: orderId, in: path, required: true, schema: {type: string, format: uuid}}
            responses:
              "204": {description: gone}
      components:
        schemas:
          State: {type: string, enum: [PLACED, SHIPPED]}
          Order:
            type: object
            required: [name]
            properties:
              name: {type: string, maxLength: 40, pattern: "[a-z]"}
              state: {$ref: '#/components/schemas/State'}
              tags: {type: array, maxItems: 3, items: {type: string}}
              currency: {type: string, const: EUR}
              parts: {type: array, items: {$ref: '#/components/schemas/Order'}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /orders/{orderId}:          | /order/{orderId}:      | DELETE /orders/{orderId}: is gone
          operationId: removeOrder    | operationId: dropOrder | DELETE /orders/{orderId}: is called dropOrder
          {name: state, in: query     | {name: st, in: query   | GET /orders, query state: is gone
          {name: state, in: query,    | {name: state, in: query, required: true, | GET /orders, query state: is required
          maximum: 50                 | maximum: 40            | GET /orders, query size: maximum was 50, is 40
          default: 20                 | default: 10            | GET /orders, query size: default was 20, is 10
          format: uuid                | format: byte           | DELETE /orders/{orderId}, path parameter 1: format was uuid, is byte
          requestBody:                | 'requestBody:\\n        required: true' | POST /orders, request: is required
          "204":                      | "202":                 | DELETE /orders/{orderId}, 204: is not answered
          {ETag:                      | {Tag:                  | GET /orders, 200: has no ETag
          [PLACED, SHIPPED]           | [PLACED]               | GET /orders, query state: enum was ["PLACED","SHIPPED"], is ["PLACED"]
          [PLACED, SHIPPED]           | [PLACED, SHIPPED, LOST] | GET /orders, 200/[]/state: enum was ["PLACED","SHIPPED"], is ["PLACED","SHIPPED","LOST"]
          required: [name]            | required: []           | GET /orders, 200/[]/name: may be absent
          required: [name]            | required: [name, tags] | POST /orders, request/tags: is required
          maxLength: 40               | maxLength: 50          | GET /orders, 200/[]/name: maxLength was 40, is 50
          maxLength: 40               | maxLength: 30          | POST /orders, request/name: maxLength was 40, is 30
          maxLength: 40               | minLength: 0           | GET /orders, 200/[]/name: maxLength was 40, is not said
          maxItems: 3                 | maxItems: 2            | POST /orders, request/tags: maxItems was 3, is 2
          {type: string, const        | {type: [string, 'null'], const | GET /orders, 200/[]/currency: type was string, is ["string","null"]
          const: EUR                  | const: USD             | GET /orders, 200/[]/currency: const was EUR, is USD
          """)
  void are_named(String then, String now, String expected) {
    var changed = DOCUMENT.replace(then, now.translateEscapes());
    assertNotEquals(DOCUMENT, changed);

    var breaks = ApiBreaks.between(DOCUMENT, changed);

    assertEquals(
        List.of(expected),
        breaks.stream().filter(expected::equals).toList(),
        () -> breaks.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          state: {$ref                | status: {$ref
          name: {type: string         | name: {type: integer
          items: {type: string}       | items: {type: integer}
          """)
  void of_what_is_sent_and_answered_are_named_both(String then, String now) {
    assertEquals(2, ApiBreaks.between(DOCUMENT, DOCUMENT.replace(then, now)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tags: {                     | 'more: {type: string}\\n        tags: {'
          {name: state                | '{name: more, in: query, schema: {type: string}}\\n      - {name: state'
          maximum: 50                 | maximum: 60
          /orders/{orderId}:          | /orders/{id}:
          name: orderId               | name: id
          "404":                      | "410":
          name: If-Match              | name: If-None-Match
          description: none           | description: there is none
          """)
  void are_no_additions_and_no_words(String then, String now) {
    var changed = DOCUMENT.replace(then, now.translateEscapes());
    assertNotEquals(DOCUMENT, changed);

    assertEquals(List.of(), ApiBreaks.between(DOCUMENT, changed));
  }

  @Test
  void of_one_document_there_are_none() {
    assertEquals(List.of(), ApiBreaks.between(DOCUMENT, DOCUMENT));
  }
}
