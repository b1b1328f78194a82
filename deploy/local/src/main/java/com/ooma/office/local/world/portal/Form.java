package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Problem;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/// A body as OAuth clients send it (`application/x-www-form-urlencoded`).
record Form(Map<String, List<String>> values) {

  static Form of(RoutingContext context) {
    var body = context.body().asString();
    if (body == null) {
      throw Problem.malformed("The body is missing.");
    }
    return new Form(new QueryStringDecoder(body, false).parameters());
  }

  String value(String name) {
    var all = values.getOrDefault(name, List.of());
    if (all.size() != 1) {
      throw Problem.malformed("'%s' must be there once.".formatted(name));
    }
    return all.getFirst();
  }
}
