package com.ooma.office.kernel.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Describes in every API document what callers get who come too often, or when all are busy.
final class ApiLimits {

  private static final String TOO_MANY = "TooManyRequests";
  private static final String BUSY = "Busy";
  private static final String RETRY_AFTER = "Retry-After";

  private ApiLimits() {}

  static void describe(Components components) {
    components
        .addHeader(RETRY_AFTER, header("Come again after so many seconds", "1").required(true))
        .addHeader(
            "RateLimit-Policy",
            header("How many requests (`q`) in how many seconds (`w`)", "\"member\";q=300;w=6"))
        .addHeader(
            "RateLimit",
            header(
                "How many requests are left (`r`), and in how many seconds (`t`) all are again",
                "\"member\";r=299;t=1"))
        .addResponse(
            TOO_MANY,
            ApiDocumentFinish.problem("The caller came too often; nothing was done")
                .addHeader(RETRY_AFTER, ref(RETRY_AFTER))
                .addHeader("RateLimit-Policy", ref("RateLimit-Policy"))
                .addHeader("RateLimit", ref("RateLimit")))
        .addResponse(
            BUSY,
            ApiDocumentFinish.problem("Busy for a moment; nothing was done")
                .addHeader(RETRY_AFTER, ref(RETRY_AFTER)));
  }

  static void apply(APIResponses responses) {
    responses.addAPIResponse("429", OASFactory.createAPIResponse().ref(TOO_MANY));
    responses.addAPIResponse("503", OASFactory.createAPIResponse().ref(BUSY));
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(ApiDocumentFinish.text())
        .example(example);
  }

  private static Header ref(String name) {
    return OASFactory.createHeader().ref(name);
  }
}
