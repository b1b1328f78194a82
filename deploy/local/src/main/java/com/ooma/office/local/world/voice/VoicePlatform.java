package com.ooma.office.local.world.voice;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/// Places test calls to numbers and sends faxes there, which are answered unless somebody has
/// silenced the number; and tells phones to fetch their settings.
public final class VoicePlatform {

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private final Notebook silent;

  public VoicePlatform(Notebook silent) {
    this.silent = silent;
  }

  public void mount(Router router) {
    router.post("/sandbox/test-calls").blockingHandler(this::call);
    router.post("/sandbox/test-calls/failures").blockingHandler(this::silence);
    router.put("/sandbox/faxes/:faxId").blockingHandler(this::fax);
    router.post("/sandbox/check-syncs/:user").handler(VoicePlatform::notified);
    router.delete("/sandbox/test-calls/failures/:number").blockingHandler(this::heal);
  }

  private void call(RoutingContext context) {
    var answered = silent.read(number(context)).isEmpty();
    var call =
        new JsonObject().put("answered", answered).put("callId", UUID.randomUUID().toString());
    Answers.answer(context, 200, call);
  }

  /// In text, as the platform answers provisioning.
  private void fax(RoutingContext context) {
    var to = context.queryParams().get("to");
    if (to == null || !E164.matcher(to).matches()) {
      throw Input.wrong("to", "a telephone number in E.164");
    }
    context.response().end(silent.read(to).isEmpty() ? "ARRIVED" : "NO_ANSWER");
  }

  private static void notified(RoutingContext context) {
    context.response().setStatusCode(204).end();
  }

  private void silence(RoutingContext context) {
    var number = number(context);
    silent.write(number, new JsonObject());
    Answers.answer(context, 201, new JsonObject().put("number", number));
  }

  private void heal(RoutingContext context) {
    if (!silent.strike(Input.inPath(context, "number"))) {
      throw Problem.notFound("Calls to this number do not fail.");
    }
    context.response().setStatusCode(204).end();
  }

  private static String number(RoutingContext context) {
    var number = Input.of(context, "number").text("number");
    if (!E164.matcher(number).matches()) {
      throw Input.wrong("number", "a telephone number in E.164");
    }
    return number;
  }
}
