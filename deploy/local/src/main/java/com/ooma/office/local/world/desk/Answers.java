package com.ooma.office.local.world.desk;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/// How everybody in the simulated world answers: in JSON.
public final class Answers {

  private static final String JSON = "application/json";

  private Answers() {}

  public static void answer(RoutingContext context, int status, JsonObject json) {
    end(context.response().setStatusCode(status), JSON, json.toBuffer());
  }

  public static void answer(RoutingContext context, List<JsonObject> list) {
    end(context.response(), JSON, new JsonArray(list).toBuffer());
  }

  /// As the services' answers: for nobody's cache, and nothing else than it says.
  public static Map<String, String> headers(String mediaType) {
    return Map.of(
        "Content-Type", mediaType,
        "Cache-Control", "no-store",
        "X-Content-Type-Options", "nosniff");
  }

  static void end(HttpServerResponse response, String mediaType, Buffer body) {
    headers(mediaType).forEach(response::putHeader);
    response.end(body);
  }
}
