package com.ooma.office.local.world.voice;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Takes the calls of numbers that were ported, places test calls to and from them and sends faxes,
/// which are answered unless somebody has silenced the number; and tells phones to fetch their
/// settings.
public final class VoicePlatform {

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final Set<String> WAYS = Set.of("INBOUND", "OUTBOUND");

  private final Notebook silent;
  private final Notebook activated;
  private final Notebook stubborn;

  /// @param silent numbers whose test calls and faxes fail
  /// @param activated numbers whose calls it takes, and for whom
  /// @param stubborn numbers whose calls it can't be made to take
  public VoicePlatform(Notebook silent, Notebook activated, Notebook stubborn) {
    this.silent = silent;
    this.activated = activated;
    this.stubborn = stubborn;
  }

  public void mount(Router router) {
    router.post("/sandbox/test-calls").blockingHandler(this::call);
    router.post("/sandbox/test-calls/failures").blockingHandler(this::silence);
    router.delete("/sandbox/test-calls/failures/:number").blockingHandler(this::heal);
    router.get("/sandbox/activations").blockingHandler(this::listActivations);
    router.put("/sandbox/activations/:number").blockingHandler(this::activate);
    router.delete("/sandbox/activations/:number").blockingHandler(this::deactivate);
    router.post("/sandbox/activations/failures").blockingHandler(this::refuse);
    router.delete("/sandbox/activations/failures/:number").blockingHandler(this::giveIn);
    router.put("/sandbox/faxes/:faxId").blockingHandler(this::fax);
    router.post("/sandbox/check-syncs/:user").handler(VoicePlatform::notified);
  }

  private void call(RoutingContext context) {
    var input = Input.of(context, "number", "way");
    var answered = !isSilent(number(input), way(input).orElse("INBOUND"));
    var call =
        new JsonObject().put("answered", answered).put("callId", UUID.randomUUID().toString());
    Answers.answer(context, 200, call);
  }

  private boolean isSilent(String number, String way) {
    return silent.read(number).filter(page -> way.equals(page.getString("way", way))).isPresent();
  }

  private void activate(RoutingContext context) {
    var number = Input.inPath(context, "number");
    if (stubborn.read(number).isPresent()) {
      throw Problem.unavailable("The switch of this number does not answer.");
    }
    var account = Input.of(context, "accountId").text("accountId");
    activated.write(number, new JsonObject().put("number", number).put("accountId", account));
    context.response().setStatusCode(204).end();
  }

  private void deactivate(RoutingContext context) {
    activated.strike(Input.inPath(context, "number"));
    context.response().setStatusCode(204).end();
  }

  private void listActivations(RoutingContext context) {
    Answers.answer(context, activated.all().stream().map(Map.Entry::getValue).toList());
  }

  private void refuse(RoutingContext context) {
    var number = number(Input.of(context, "number"));
    stubborn.write(number, new JsonObject());
    Answers.answer(context, 201, new JsonObject().put("number", number));
  }

  private void giveIn(RoutingContext context) {
    end(context, stubborn.strike(Input.inPath(context, "number")));
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

  /// Both ways, or the one that is named.
  private void silence(RoutingContext context) {
    var input = Input.of(context, "number", "way");
    var number = number(input);
    var page = new JsonObject();
    way(input).ifPresent(way -> page.put("way", way));
    silent.write(number, page);
    Answers.answer(context, 201, new JsonObject().put("number", number));
  }

  private void heal(RoutingContext context) {
    end(context, silent.strike(Input.inPath(context, "number")));
  }

  private static void end(RoutingContext context, boolean hadFailed) {
    if (!hadFailed) {
      throw Problem.notFound("Nothing fails for this number.");
    }
    context.response().setStatusCode(204).end();
  }

  private static Optional<String> way(Input input) {
    var way = input.optionalText("way");
    if (way.filter(named -> !WAYS.contains(named)).isPresent()) {
      throw Input.wrong("way", "INBOUND or OUTBOUND");
    }
    return way;
  }

  private static String number(Input input) {
    var number = input.text("number");
    if (!E164.matcher(number).matches()) {
      throw Input.wrong("number", "a telephone number in E.164");
    }
    return number;
  }
}
