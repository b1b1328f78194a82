package com.ooma.office.kernel.messaging.wire;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.arc.Unremovable;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Has spans recorded only where a collector is named. Traces have their ids all the same, for log
/// lines and for the events that go on with them; what is left out are notes that nobody reads.
@Singleton
@Unremovable
class TracesHeard implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

  private final boolean heard;

  TracesHeard(
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint") Optional<String> collector) {
    heard = collector.filter(address -> !address.isBlank()).isPresent();
  }

  @Override
  public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
    if (!heard) {
      builder.addSamplerCustomizer((configured, _) -> Sampler.alwaysOff());
    }
  }
}
