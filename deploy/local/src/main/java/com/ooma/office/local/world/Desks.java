package com.ooma.office.local.world;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/// The phones on their users' desks. A phone's configuration URL is given out only once, so it is
/// written down here before anything else happens.
final class Desks {

  private final Notebook phones;

  Desks(Notebook phones) {
    this.phones = phones;
  }

  void mount(Router router) {
    router.get("/sandbox/phones").blockingHandler(this::list, false);
  }

  void put(String mac, String configUrl) {
    phones.write(mac, new JsonObject().put("configUrl", configUrl));
  }

  boolean knows(String mac) {
    return phones.read(mac).isPresent();
  }

  private void list(RoutingContext context) {
    World.answer(context, phones.all().stream().map(Desks::json).toList());
  }

  private static JsonObject json(Map.Entry<String, JsonObject> phone) {
    return new JsonObject().put("mac", phone.getKey()).mergeIn(phone.getValue());
  }
}
