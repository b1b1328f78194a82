package com.ooma.office.local.world.desk;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/// How everybody in the simulated world answers: in JSON.
public final class Answers {

  private static final String JSON = "application/json";

  private Answers() {}

  public static void answer(RoutingContext context, int status, JsonObject json) {
    headers(context.response().setStatusCode(status), JSON).end(json.toBuffer());
  }

  public static void answer(RoutingContext context, List<JsonObject> list) {
    headers(context.response(), JSON).end(new JsonArray(list).toBuffer());
  }

  /// As the services' answers: for nobody's cache, and nothing else than it says.
  static HttpServerResponse headers(HttpServerResponse response, String mediaType) {
    return response
        .putHeader("Content-Type", mediaType)
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
  }
}
