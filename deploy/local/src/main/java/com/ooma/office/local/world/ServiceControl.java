package com.ooma.office.local.world;

import com.ooma.office.local.OfficeService;
import com.ooma.office.local.ServiceRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Shows the five processes, and starts again one that died. Nothing is restarted unasked.
final class ServiceControl {

  private final ServiceRegistry services;

  ServiceControl(ServiceRegistry services) {
    this.services = services;
  }

  void mount(Router router) {
    router.get("/sandbox/services").blockingHandler(this::list, false);
    router.post("/sandbox/services/:name/start").blockingHandler(this::start);
  }

  private void list(RoutingContext context) {
    World.answer(context, services.services().stream().map(ServiceControl::json).toList());
  }

  private void start(RoutingContext context) {
    Input.of(context);
    var name = context.pathParam("name");
    var service =
        OfficeService.byId(name)
            .orElseThrow(() -> Problem.notFound("There is no service '" + name + "'."));
    services.start(service);
    var status =
        services.services().stream().filter(found -> found.name().equals(name)).findFirst();
    World.answer(context, 202, json(status.orElseThrow()));
  }

  private static JsonObject json(ServiceRegistry.Status status) {
    return new JsonObject()
        .put("name", status.name())
        .put("pid", status.pid())
        .put("state", status.state().name())
        .put("port", status.port());
  }
}
