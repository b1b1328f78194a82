package com.ooma.office.local.world.carrier;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;

/// What each carrier was told about how to treat us.
record Manners(Notebook told) {

  Manner of(String carrier) {
    return told.read(carrier)
        .map(page -> Manner.valueOf(page.getString("manner")))
        .orElse(Manner.PROMPT);
  }

  void set(RoutingContext context, String carrier) {
    var manner = Input.of(context, "manner").text("manner");
    if (Arrays.stream(Manner.values()).noneMatch(known -> known.name().equals(manner))) {
      throw Input.wrong("manner", "one of " + Arrays.toString(Manner.values()));
    }
    told.write(carrier, new JsonObject().put("manner", manner));
    tell(context, carrier);
  }

  void tell(RoutingContext context, String carrier) {
    Answers.answer(context, 200, new JsonObject().put("manner", of(carrier).name()));
  }
}
