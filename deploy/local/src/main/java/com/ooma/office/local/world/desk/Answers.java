package com.ooma.office.local.world.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/// How everybody in the simulated world answers: in JSON.
public final class Answers {

  private Answers() {}

  public static void answer(RoutingContext context, int status, JsonObject json) {
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(json.toBuffer());
  }

  public static void answer(RoutingContext context, List<JsonObject> list) {
    context
        .response()
        .putHeader("Content-Type", "application/json")
        .end(new JsonArray(list).toBuffer());
  }
}
