package com.ooma.office.trial.messaging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class TracesHeardTest {

  @Inject Tracer tracer;

  @Test
  void without_a_collector_a_trace_has_its_ids_and_nothing_is_noted() {
    var span = tracer.spanBuilder("work").startSpan();

    assertTrue(span.getSpanContext().isValid());
    assertFalse(span.isRecording());
  }
}
