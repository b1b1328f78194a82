package com.ooma.office.testing.api;

import com.ooma.office.testing.api.DocumentedAnswers.Answer;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Holds every answer that any `@QuarkusTest` gets against the document of the service that gave
/// it, whatever the test is about. Nobody has to ask for it: the test framework finds it among the
/// services of `META-INF`.
public final class AnswersAsDocumented implements Filter, QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    if (RestAssured.filters().stream().noneMatch(AnswersAsDocumented.class::isInstance)) {
      RestAssured.filters(new AnswersAsDocumented());
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    var answer = context.next(request, response);
    var path = URI.create(request.getURI()).getRawPath();
    if (!path.startsWith("/q/")) {
      DocumentedAnswers.offered()
          .hold(request.getMethod(), path, language(request), asDocumented(answer));
    }
    return answer;
  }

  private static String language(FilterableRequestSpecification request) {
    return Objects.toString(request.getHeaders().getValue("Accept-Language"), "");
  }

  private static Answer asDocumented(Response answer) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
    return new Answer(
        Integer.toString(answer.statusCode()),
        headers.get("Content-Type"),
        headers,
        answer.asString());
  }
}
