package com.ooma.office.kernel.web.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The answers of an operation that follow from what it is: its errors, as problem+json, and the
/// headers by which clients go on.
final class ApiAnswers {

  /// Of those that we write.
  static final int LONGEST_HEADER = 200;

  private static final Set<String> NAMES_OF_STATUSES =
      Set.of("Bad Request", "Not Authorized", "Not Allowed");

  private final PathItem.HttpMethod verb;
  private final Operation operation;
  private final @Nullable ApiMethod method;

  private ApiAnswers(PathItem.HttpMethod verb, Operation operation, @Nullable ApiMethod method) {
    this.verb = verb;
    this.operation = operation;
    this.method = method;
  }

  /// @param isTagged whether something at this path is changed with an `If-Match`
  static void finish(
      PathItem.HttpMethod verb, Operation operation, @Nullable ApiMethod method, boolean isTagged) {
    var answers = new ApiAnswers(verb, operation, method);
    answers.addErrors();
    answers.addHeaders(isTagged);
    ApiLimits.apply(operation.getResponses());
  }

  /// Those that a resource describes in its own words are problems, too.
  private void addErrors() {
    var responses = operation.getResponses();
    errors()
        .forEach((status, description) -> {
          if (isSaidByNobody(responses.getAPIResponse(status))) {
            responses.addAPIResponse(status, ApiDocumentFinish.problem(description));
          }
        });
    responses
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (status.compareTo("400") >= 0 && !isInWordsOfItsOwn(answer.getContent())) {
            answer.setContent(ApiDocumentFinish.problem("").getContent());
          }
        });
  }

  /// The platform and the problem library say no more than the name of a status.
  private static boolean isSaidByNobody(@Nullable APIResponse answer) {
    return answer == null || NAMES_OF_STATUSES.contains(answer.getDescription());
  }

  /// Such as text; without any, or with the problem library's schema, it is a problem of ours.
  private static boolean isInWordsOfItsOwn(@Nullable Content content) {
    return content != null && !content.hasMediaType(ApiDocumentFinish.PROBLEM_TYPE);
  }

  private Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    boolean takesBody = operation.getRequestBody() != null;
    errors.put("400", "The request can't be read, or breaks the shape described here");
    if (method != null && method.needsToken()) {
      errors.put("401", "No valid token");
    }
    if (method != null && !method.roles().isEmpty()) {
      errors.put("403", "Only for the roles " + String.join(", ", method.roles()));
    }
    if (has(Parameter.In.PATH, null) || has(Parameter.In.QUERY, "accountId")) {
      errors.put("404", "There is no such thing, or it is not the caller's to see");
    }
    if (answersSomething()) {
      errors.put("406", "The answer comes in none of the types that are accepted");
    }
    if (verb != PathItem.HttpMethod.GET) {
      errors.put("409", "Not possible in the present state, or the same key is being worked on");
    }
    if (isGuarded(operation)) {
      errors.put("412", "Somebody else changed it since the caller read it");
      errors.put("428", "The `If-Match` header is missing");
    }
    if (takesBody) {
      errors.put("415", "The body is not of the type described here");
    }
    if (takesBody || (method != null && method.isIdempotent())) {
      errors.put("422", "A rule is broken; `code` names it");
    }
    errors.put("500", "A fault of ours; the request had no effect");
    return errors;
  }

  private void addHeaders(boolean isTagged) {
    boolean reads = verb == PathItem.HttpMethod.GET;
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (status.equals("201")) {
            answer.addHeader(HttpHeaders.LOCATION, needed("The path of the new thing"));
          }
          if (status.equals("202")) {
            answer.addHeader(HttpHeaders.LOCATION, needed("Where to see how it goes on"));
          }
          if (status.equals("409") && method != null && method.isIdempotent()) {
            answer.addHeader(HttpHeaders.RETRY_AFTER, ApiLimits.retryAfter());
          }
          if (isTagged && isOfSuccess(status, answer) && (reads || isGuarded(operation))) {
            answer.addHeader(
                HttpHeaders.ETAG, needed("Of what is answered; goes back as `If-Match`"));
          }
        });
    if (isTagged && reads) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("What the caller has, by its `If-None-Match`")
                  .addHeader(HttpHeaders.ETAG, needed("Of what the caller has")));
    }
  }

  private boolean answersSomething() {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .anyMatch(answer -> isOfSuccess(answer.getKey(), answer.getValue()));
  }

  private static boolean isOfSuccess(String status, APIResponse answer) {
    return status.startsWith("2") && answer.getContent() != null;
  }

  static boolean isGuarded(Operation operation) {
    return has(operation, Parameter.In.HEADER, HttpHeaders.IF_MATCH);
  }

  private boolean has(Parameter.In in, @Nullable String name) {
    return has(operation, in, name);
  }

  private static boolean has(Operation operation, Parameter.In in, @Nullable String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .filter(parameter -> parameter.getIn() == in)
            .anyMatch(parameter -> name == null || name.equals(parameter.getName()));
  }

  private static Header needed(String description) {
    return OASFactory.createHeader()
        .description(description)
        .required(true)
        .schema(ApiDocumentFinish.text().maxLength(LONGEST_HEADER));
  }
}
