package com.ooma.office.local.world.warehouse;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Notebook;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/// The phones on their users' desks. A phone's configuration URL is given out only once, so it is
/// written down here before anything else happens.
public final class Desks {

  private final Notebook phones;

  public Desks(Notebook phones) {
    this.phones = phones;
  }

  public void mount(Router router) {
    router.get("/sandbox/phones").blockingHandler(this::list, false);
  }

  public void put(String mac, String configUrl) {
    phones.write(mac, new JsonObject().put("configUrl", configUrl));
  }

  boolean knows(String mac) {
    return phones.read(mac).isPresent();
  }

  private void list(RoutingContext context) {
    Answers.answer(context, phones.all().stream().map(Desks::json).toList());
  }

  private static JsonObject json(Map.Entry<String, JsonObject> phone) {
    return new JsonObject().put("mac", phone.getKey()).mergeIn(phone.getValue());
  }
}
