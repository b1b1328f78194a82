package com.ooma.office.kernel.web.admission;

import com.ooma.office.kernel.web.admission.rate.Rates;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Stands in front of everything but the platform's own pages (`/q/…`: health, metrics, the API's
/// document), before tokens are checked and threads are taken: what can't be worked on soon is
/// answered with 503 at once, and who comes too often with 429.
@Singleton
public class Admission {

  private static final String PLATFORM = "/q/";
  private static final int BEFORE_EVERYTHING = 1_000;

  private final AdmissionSettings settings;
  private final Rates rates;
  private final RouteNames routes;
  private final Gate gate;
  private final Bodies bodies;
  private final Runnable countRefusal;

  Admission(
      AdmissionSettings settings,
      Rates rates,
      RouteNames routes,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
      MeterRegistry meters) {
    this.settings = settings;
    this.rates = rates;
    this.routes = routes;
    gate = settings.gate();
    bodies =
        new Bodies(
            new BodyLimits(settings, largestBody.asLongValue()),
            settings.bodyMemory().asLongValue(),
            settings.bodyTime());
    meters.gauge("office.requests.inside", gate, Gate::inside);
    countRefusal = meters.counter("office.requests.refused")::increment;
  }

  void install(@Observes Filters filters) {
    filters.register(this::receive, BEFORE_EVERYTHING);
  }

  private void receive(RoutingContext request) {
    if (request.normalizedPath().startsWith(PLATFORM)) {
      request.next();
      return;
    }
    routes.name(request);
    var caller = rates.letPass(request);
    if (caller != null) {
      bodies.gather(
          request,
          caller,
          () -> new Visit(request, caller, gate, countRefusal).begin(settings.patience()));
    }
  }
}
