package com.ooma.office.kernel.web.document;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Describes in every API document what callers get who come too often, or when all are busy.
final class ApiLimits {

  private static final String TOO_MANY = "TooManyRequests";
  private static final String BUSY = "Busy";
  private static final String POLICY = "RateLimit-Policy";
  private static final String LEFT = "RateLimit";
  private static final String RETRY_AFTER = "Retry-After";

  private ApiLimits() {}

  static void describe(Components components) {
    components
        .addHeader(RETRY_AFTER, header("Come again after so many seconds", "1").required(true))
        .addHeader(
            POLICY,
            header("How many requests (`q`) in how many seconds (`w`)", "\"member\";q=300;w=6"))
        .addHeader(
            LEFT,
            header(
                "How many requests are left (`r`), and in how many seconds (`t`) all are again",
                "\"member\";r=299;t=1"))
        .addResponse(
            TOO_MANY,
            addAllowance(ApiDocumentFinish.problem("The caller came too often; nothing was done"))
                .addHeader(RETRY_AFTER, ref(RETRY_AFTER)))
        .addResponse(
            BUSY,
            ApiDocumentFinish.problem("Busy for a moment; nothing was done")
                .addHeader(RETRY_AFTER, ref(RETRY_AFTER)));
  }

  static void apply(APIResponses responses) {
    responses
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (answer.getRef() == null && (status.startsWith("2") || status.startsWith("4"))) {
            addAllowance(answer);
          }
        });
    var own = responses.getAPIResponse("429");
    if (own == null || own.getContent() == null) {
      responses.addAPIResponse("429", OASFactory.createAPIResponse().ref(TOO_MANY));
    } else {
      addProblem(own.getContent());
      own.addHeader(RETRY_AFTER, ref(RETRY_AFTER));
    }
    responses.addAPIResponse("503", OASFactory.createAPIResponse().ref(BUSY));
  }

  /// Who is refused before a resource is asked gets a problem, whatever the resource would say.
  private static void addProblem(Content content) {
    ApiDocumentFinish.problem("").getContent().getMediaTypes().forEach(content::addMediaType);
  }

  /// Every caller is told how often it may still come.
  private static APIResponse addAllowance(APIResponse answer) {
    return answer.addHeader(POLICY, ref(POLICY)).addHeader(LEFT, ref(LEFT));
  }

  /// Only where it says that the first request with the same key is being worked on.
  static Header retryAfter() {
    return header("Come again after so many seconds, if the key is in use", "1");
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(ApiDocumentFinish.text().maxLength(ApiAnswers.LONGEST_HEADER))
        .example(example);
  }

  private static Header ref(String name) {
    return OASFactory.createHeader().ref(name);
  }
}
