package com.ooma.office.testing.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.testing.api.ApiOperation;
import com.ooma.office.testing.api.Attempt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the service under test answers to an operation.
///
/// @param contentType empty if there is none
record Answer(int status, String contentType, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// @param path of the operation, with values for its parameters
  /// @param body sent if the operation takes one
  /// @param token as it follows `Bearer `; null for somebody without one
  /// @param onBehalfOf the account that the caller claims to act for, if any
  static Answer to(
      ApiOperation operation,
      String path,
      String body,
      @Nullable String token,
      @Nullable UUID onBehalfOf) {
    var attempt =
        Attempt.here()
            .queries(operation.neededQueries())
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"1\"");
    if (token != null) {
      attempt.token(token);
    }
    if (onBehalfOf != null) {
      attempt.header("On-Behalf-Of", onBehalfOf.toString());
    }
    if (!operation.mediaType().isEmpty()) {
      attempt.body(operation.mediaType(), body);
    }
    var response = attempt.send(operation.method(), path);
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body());
  }

  /// Whether the body, an object of JSON, has that member.
  boolean says(String member) {
    try {
      return JSON.readTree(body).hasNonNull(member);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON: " + body, e);
    }
  }
}
