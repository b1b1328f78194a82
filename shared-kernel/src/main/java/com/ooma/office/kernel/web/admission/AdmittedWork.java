package com.ooma.office.kernel.web.admission;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/// Keeps a request's place taken for as long as a resource works for it, whether or not the caller
/// still listens.
public class AdmittedWork {

  @ServerRequestFilter(priority = Integer.MIN_VALUE)
  public @Nullable Response begin(RoutingContext request) {
    var place = Visit.placeOf(request);
    if (place == null) {
      return null;
    }
    if (!place.startWork()) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE).build(); // nobody reads it
    }
    CurrentRequestManager.get().registerCompletionCallback(_ -> place.endWork());
    return null;
  }
}
