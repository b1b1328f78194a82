package com.ooma.office.local.world.control;

import com.ooma.office.local.process.ServiceRegistry;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Shows the services' processes, and starts again what died. Nothing is restarted unasked.
public final class ServiceControl {

  private final ServiceRegistry services;

  public ServiceControl(ServiceRegistry services) {
    this.services = services;
  }

  public void mount(Router router) {
    router.get("/sandbox/services").blockingHandler(this::list, false);
    router.post("/sandbox/services/:name/start").blockingHandler(this::start);
  }

  private void list(RoutingContext context) {
    Answers.answer(context, services.services().stream().map(ServiceControl::json).toList());
  }

  private void start(RoutingContext context) {
    Input.of(context);
    var name = Input.inPath(context, "name");
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
    Answers.answer(context, instances);
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
