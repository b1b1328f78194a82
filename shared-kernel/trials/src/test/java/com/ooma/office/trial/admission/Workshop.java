package com.ooma.office.trial.admission;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Work that takes as long as the test wants.
@Path("/v1/workshop")
public class Workshop {

  static final Semaphore FINISH = new Semaphore(0);
  static final AtomicInteger BEGUN = new AtomicInteger();

  /// What came with requests, as objects and as bytes.
  static final Queue<WeakReference<?>> BROUGHT = new ConcurrentLinkedQueue<>();

  @GET
  @Path("/work")
  @PermitAll
  public String work() throws InterruptedException {
    BEGUN.incrementAndGet();
    if (!FINISH.tryAcquire(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody let the work finish");
    }
    return "done";
  }

  @GET
  @Path("/quick")
  @PermitAll
  public String quick() {
    return "done";
  }

  @GET
  @Path("/member")
  @RolesAllowed({"member", "ops"})
  public String member() {
    return "done";
  }

  @GET
  @Path("/accident")
  @PermitAll
  public String accident() {
    throw new IllegalStateException("on purpose");
  }

  @GET
  @Path("/letters/{name}")
  @PermitAll
  public String letter(@PathParam("name") String name, @QueryParam("fail") boolean fail) {
    if (fail) {
      throw new IllegalStateException("on purpose");
    }
    return "letter";
  }

  @POST
  @Path("/parts")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Map<String, Object> parts(Map<String, Object> parts, @Context RoutingContext request) {
    BROUGHT.add(new WeakReference<>(parts));
    BROUGHT.add(new WeakReference<>(request.body().buffer()));
    return Map.copyOf(parts);
  }
}
