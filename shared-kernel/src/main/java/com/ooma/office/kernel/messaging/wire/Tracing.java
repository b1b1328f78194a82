package com.ooma.office.kernel.messaging.wire;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Carries one trace from the request that caused an event to the effects it has elsewhere.
public final class Tracing {

  private Tracing() {}

  /// The present span as a W3C `traceparent`, or null outside of one.
  public static @Nullable String currentTraceparent() {
    var span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : null;
  }

  /// Runs the effect of `event` in a span that continues the producer's trace, with the account in
  /// every log line.
  public static void during(Envelope event, Runnable effect) {
    var span =
        GlobalOpenTelemetry.getTracer("office.messaging")
            .spanBuilder(event.type())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(parent(event.traceparent()))
            .startSpan();
    MDC.put("account", event.accountId());
    try (var _ = span.makeCurrent()) {
      effect.run();
    } finally {
      MDC.remove("account");
      span.end();
    }
  }

  private static Context parent(@Nullable String traceparent) {
    var parts = traceparent == null ? new String[0] : traceparent.split("-");
    if (parts.length != 4) {
      return Context.root();
    }
    var remote =
        SpanContext.createFromRemoteParent(
            parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
    return Context.root().with(Span.wrap(remote));
  }
}
