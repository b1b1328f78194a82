package com.ooma.office.kernel.web.admission;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
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
    var work = CurrentRequestManager.get();
    work.registerCompletionCallback(_ -> {
      place.endWork();
      letGo(work, request);
    });
    return null;
  }

  /// An idle thread remembers what it last worked on, until it has something else to do or is
  /// ended. What the request brought, as bytes and as objects, need not be remembered with it: with
  /// large bodies that was most of the heap.
  private static void letGo(ResteasyReactiveRequestContext work, RoutingContext request) {
    work.setRequestEntity(null);
    work.setInputStream(InputStream.nullInputStream());
    if (work.getParameters() != null) {
      Arrays.fill(work.getParameters(), null);
    }
    ((RoutingContextInternal) request).setBody(Buffer.buffer());
  }
}
