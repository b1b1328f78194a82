package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Language;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/// Problems that are answered before a request reaches any resource. They are written many times a
/// second exactly when there is no time for it, so their bytes are ready beforehand.
public enum EarlyProblem {
  MALFORMED(400, "malformed"),
  SLOW_BODY(408, "too-slow"),
  TOO_LARGE(413, "too-large"),
  LONG_ADDRESS(414, "address-too-long"),
  UNSUPPORTED_ENCODING(415, "unsupported-media-type"),
  TOO_MANY_REQUESTS(429, "too-many-requests"),
  LARGE_HEADERS(431, "headers-too-large"),
  BUSY(503, "busy");

  /// What is left of a longer body is not worth reading.
  private static final long WORTH_READING = 64 * 1024;

  private static final long LINGERING_MILLIS = 1_000;

  private final int status;
  private final Buffer french;
  private final Buffer english;

  EarlyProblem(int status, String code) {
    this.status = status;
    this.french = body(status, code, Locale.FRENCH);
    this.english = body(status, code, Locale.ENGLISH);
  }

  /// Answers, unless the caller has gone. The connection serves further requests if its body is
  /// read, or short enough to be.
  public void answer(RoutingContext request) {
    var response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    var language = Language.of(request.request());
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (isBodyWorthReading(request)) {
      response.end(copy(language));
      if (!request.request().isEnded()) {
        request.request().handler(_ -> {}).resume();
      }
    } else {
      response.putHeader(HttpHeaders.CONNECTION, "close");
      response.end(copy(language)).onComplete(_ -> closeWhenRead(request));
    }
  }

  /// Whoever still sends when the connection is closed loses the answer with it, and tries again.
  /// What comes for a moment is therefore read, and dropped.
  private static void closeWhenRead(RoutingContext request) {
    var incoming = request.request();
    var connection = incoming.connection();
    if (incoming.isEnded()) {
      connection.close();
      return;
    }
    request.vertx().setTimer(LINGERING_MILLIS, _ -> connection.close());
    incoming.handler(_ -> {}).endHandler(_ -> connection.close()).resume();
  }

  private boolean isBodyWorthReading(RoutingContext request) {
    return switch (this) {
      case SLOW_BODY, TOO_LARGE -> false;
      case MALFORMED, LONG_ADDRESS, UNSUPPORTED_ENCODING, TOO_MANY_REQUESTS, LARGE_HEADERS, BUSY ->
          request.request().isEnded() || isShort(request);
    };
  }

  private static boolean isShort(RoutingContext request) {
    var headers = request.request().headers();
    if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
      return false;
    }
    var length = headers.get(HttpHeaders.CONTENT_LENGTH);
    return length == null || Long.parseLong(length) <= WORTH_READING;
  }

  /// A view of its own for each writer: a buffer remembers how far it was read.
  private Buffer copy(Locale language) {
    return (language.equals(Locale.FRENCH) ? french : english).slice();
  }

  private static Buffer body(int status, String code, Locale language) {
    return new JsonObject()
        .put("type", ProblemFinish.TYPES + code)
        .put("title", ProblemTitles.of(code, status, language))
        .put("status", status)
        .put("code", code)
        .toBuffer();
  }
}
