package com.ooma.office.kernel.web.api;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/// Keeps out of traces how a request's first line was sent, since it may hold secrets: a phone's
/// token is part of its path. `http.route` tells which resource it was.
@Singleton
public class PathlessSpans implements SpanProcessor {

  private static final String WITHHELD = "-";

  private static final List<AttributeKey<String>> RAW =
      List.of(
          AttributeKey.stringKey("url.path"),
          AttributeKey.stringKey("url.query"),
          AttributeKey.stringKey("url.full"),
          AttributeKey.stringKey("http.target"),
          AttributeKey.stringKey("http.url"),
          AttributeKey.stringKey("http.request.method_original"));

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (var attribute : RAW) {
      if (span.getAttribute(attribute) != null) {
        span.setAttribute(attribute, WITHHELD);
      }
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
