package com.ooma.office.local.world;

import com.ooma.office.local.OfficeService;
import com.ooma.office.local.ServiceRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Shows the services' processes, and starts again what died. Nothing is restarted unasked.
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
    var instances =
        services.services().stream()
            .filter(found -> found.name().equals(name))
            .map(ServiceControl::json)
            .toList();
    context.response().setStatusCode(202);
    World.answer(context, instances);
  }

  private static JsonObject json(ServiceRegistry.Status status) {
    return new JsonObject()
        .put("name", status.name())
        .put("instance", status.instance())
        .put("pid", status.pid())
        .put("state", status.state().name())
        .put("port", status.port());
  }
}
