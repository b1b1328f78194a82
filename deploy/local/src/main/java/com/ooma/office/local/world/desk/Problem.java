package com.ooma.office.local.world.desk;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// A refusal by the world or the gateway, in the shape in which the services refuse
/// (`application/problem+json`).
public final class Problem extends RuntimeException {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_DETAIL = 200;

  private final int status;
  private final String code;
  private final String title;

  private Problem(int status, String code, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.title = title;
  }

  public static Problem malformed(String detail) {
    return new Problem(400, "malformed", "The request can't be understood", detail);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is nothing here", bounded(detail));
  }

  public static Problem conflict(String detail) {
    return new Problem(409, "conflict", "It is too late for that", detail);
  }

  /// What is echoed of a request is as short as in the services' answers.
  private static String bounded(String detail) {
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
  }

  public static Problem unsupported(String detail) {
    return new Problem(
        415, "unsupported-media-type", "The request has the wrong media type", detail);
  }

  public static Problem misdirected(String detail) {
    return new Problem(421, "misdirected", "The request was meant for another server", detail);
  }

  /// Of what could not even be read as HTTP.
  public static Problem unreadable(@Nullable Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ ->
          new Problem(414, "uri-too-long", "The address is too long", "It is too long to be read.");
      case TooLongHttpHeaderException _ ->
          new Problem(
              431,
              "headers-too-large",
              "The headers are too large",
              "They are too large to be read.");
      case null, default -> malformed("The request is not HTTP.");
    };
  }

  public static Problem unavailable(String detail) {
    return new Problem(503, "unavailable", "Not available at the moment", detail);
  }

  /// What went wrong while a request was handled; `status` counts if nothing was thrown.
  public static Problem of(@Nullable Throwable failure, int status) {
    return switch (failure) {
      case Problem problem -> problem;
      case DecodeException _ -> malformed("The body is not JSON.");
      case IllegalArgumentException _ when status == 400 -> malformed("The path is not valid.");
      case null, default ->
          status >= 400 && status < 500
              ? new Problem(status, "refused", "The request is refused", "HTTP " + status)
              : new Problem(500, "fault", "The sandbox failed", String.valueOf(failure));
    };
  }

  public int status() {
    return status;
  }

  public JsonObject toJson() {
    return new JsonObject()
        .put("type", "urn:ooma-office:problem:" + code)
        .put("title", title)
        .put("status", status)
        .put("detail", getMessage())
        .put("code", code);
  }

  public void answer(HttpServerResponse response) {
    Answers.end(response.setStatusCode(status), MEDIA_TYPE, toJson().toBuffer());
  }
}
