package com.ooma.office.local.world.carrier;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/// The carriers that numbers are ported from. They take port orders at once, and answer them by
/// signed webhook when told to; told so, they behave as badly as real ones do ([Manner]). Who
/// writes a carrier's program gets its key here, and who writes a portal a line with its RIO.
public final class Carriers {

  private static final List<String> SLOTS = List.of("MORNING", "AFTERNOON");

  private final Map<String, List<String>> secrets;
  private final Notebook portOrders;
  private final Manners manners;
  private final CarrierWebhooks webhooks;

  /// @param secrets of each carrier by name; the first one signs
  /// @param manners that they were told
  public Carriers(
      Map<String, List<String>> secrets, Notebook portOrders, Notebook manners, URI gateway) {
    this.secrets = secrets;
    this.portOrders = portOrders;
    this.manners = new Manners(manners);
    this.webhooks = new CarrierWebhooks(gateway);
  }

  public void mount(Router router) {
    var orders = "/sandbox/carriers/:carrier/port-orders";
    router.post(orders).blockingHandler(this::take, false);
    router.get(orders).blockingHandler(this::list, false);
    router.post(orders + "/:portRequest/withdrawal").blockingHandler(this::withdraw, false);
    router.post(orders + "/:portRequest/date-request").blockingHandler(this::hearQuestion, false);
    router.post(orders + "/:portRequest/activation").blockingHandler(this::activate, false);
    router.post(orders + "/:portRequest/completion").blockingHandler(this::complete, false);
    router.post(orders + "/:portRequest/foc").blockingHandler(this::assignFoc, false);
    router.post(orders + "/:portRequest/rejection").blockingHandler(this::reject, false);
    router
        .put("/sandbox/carriers/:carrier/returned-numbers/:number")
        .blockingHandler(this::takeBack, false);
    router.get("/sandbox/carriers/:carrier/webhook-key").handler(this::tellKey);
    router
        .put("/sandbox/carriers/:carrier/manner")
        .blockingHandler(context -> manners.set(context, carrier(context)), false);
    router
        .get("/sandbox/carriers/:carrier/manner")
        .handler(context -> manners.tell(context, carrier(context)));
    router.post("/sandbox/carriers/:carrier/lines").handler(this::openLine);
  }

  /// The same `Idempotency-Key` gets the same reference.
  private void take(RoutingContext context) {
    var carrier = heard(context);
    var key = context.request().getHeader("Idempotency-Key");
    if (key == null || key.isBlank()) {
      throw Problem.malformed("The header Idempotency-Key is missing.");
    }
    var input = Input.ofAnything(context);
    var portRequest = input.text("portRequestId");
    var page = carrier + " " + key;
    if (isNew(page, carrier, key, input.json()) && manners.of(carrier) == Manner.REFUSING) {
      Thread.startVirtualThread(() -> refuse(carrier, portRequest));
    }
    Answers.answer(context, 202, new JsonObject().put("carrierReference", reference(page)));
  }

  private synchronized boolean isNew(String page, String carrier, String key, JsonObject order) {
    if (portOrders.read(page).isPresent()) {
      return false;
    }
    portOrders.write(
        page,
        new JsonObject()
            .put("carrier", carrier)
            .put("idempotencyKey", key)
            .put("carrierReference", reference(page))
            .put("receivedAt", Instant.now().toString())
            .put("order", order));
    return true;
  }

  /// When its order was taken for sure.
  private void refuse(String carrier, String portRequest) {
    Manner.SLOW.makeItselfFelt();
    webhooks.tell(
        carrier,
        keyOf(carrier),
        message(
            "port.rejected", portRequest, new JsonObject().put("reason", "RIO_UNKNOWN_TO_DONOR")),
        Manner.PROMPT);
  }

  /// Whatever was ordered is void from now on, and so is what was never heard of.
  private void withdraw(RoutingContext context) {
    var carrier = heard(context);
    if (manners.of(carrier) == Manner.STUBBORN) {
      throw Problem.conflict("The port can't be stopped any more.");
    }
    mark(context, carrier, "withdrawnAt");
  }

  /// Notes beside each order of a port request when something about it came.
  private void mark(RoutingContext context, String carrier, String what) {
    var portRequest = Input.inPath(context, "portRequest");
    portOrders.all().stream()
        .filter(page -> carrier.equals(page.getValue().getString("carrier")))
        .filter(page -> portRequest.equals(portRequest(page.getValue())))
        .toList()
        .forEach(page ->
            portOrders.write(page.getKey(), page.getValue().put(what, Instant.now().toString())));
    Answers.answer(context, 200, new JsonObject());
  }

  private void list(RoutingContext context) {
    Answers.answer(context, ordersOf(carrier(context)));
  }

  private void assignFoc(RoutingContext context) {
    var input = Input.of(context, "date", "slot");
    var slot = input.optionalText("slot").orElse("MORNING");
    if (!SLOTS.contains(slot)) {
      throw Input.wrong("slot", "one of " + SLOTS);
    }
    var date = day(input.text("date")).toString();
    send(context, "port.foc_assigned", new JsonObject().put("date", date).put("slot", slot));
  }

  /// Notes that a day is waited for; people tell it with `…/foc`.
  private void hearQuestion(RoutingContext context) {
    mark(context, heard(context), "dateRequestedAt");
  }

  /// A number that was ported from here is this carrier's again.
  private void takeBack(RoutingContext context) {
    heard(context);
    Answers.answer(context, 200, new JsonObject());
  }

  private void activate(RoutingContext context) {
    var number = Input.of(context, "number").text("number");
    send(context, "port.number_activated", new JsonObject().put("number", number));
  }

  private void complete(RoutingContext context) {
    send(context, "port.completed", new JsonObject());
  }

  private void reject(RoutingContext context) {
    var input = Input.of(context, "reason", "detail");
    var rejection = new JsonObject().put("reason", input.text("reason"));
    input.optionalText("detail").ifPresent(detail -> rejection.put("detail", detail));
    send(context, "port.rejected", rejection);
  }

  private void tellKey(RoutingContext context) {
    var carrier = carrier(context);
    Answers.answer(
        context,
        200,
        new JsonObject()
            .put("carrier", carrier)
            .put("key", keyOf(carrier))
            .put("webhooks", CarrierWebhooks.pathOf(carrier)));
  }

  /// A customer's line, with what is printed on the bill for a port.
  private void openLine(RoutingContext context) {
    var carrier = carrier(context);
    var line = OldLine.any(ThreadLocalRandom.current().nextInt(OldLine.COUNT));
    Answers.answer(
        context,
        201,
        new JsonObject()
            .put("carrier", carrier)
            .put("carrierAccountNumber", "CLI-" + line.e164().substring(1))
            .put("number", line.e164())
            .put("rio", line.rio()));
  }

  private void send(RoutingContext context, String type, JsonObject facts) {
    var carrier = carrier(context);
    var portRequest = Input.inPath(context, "portRequest");
    if (ordersOf(carrier).stream().noneMatch(taken -> portRequest.equals(portRequest(taken)))) {
      throw Problem.notFound("%s got no order %s.".formatted(carrier, portRequest));
    }
    Answers.answer(
        context,
        200,
        webhooks.tell(
            carrier, keyOf(carrier), message(type, portRequest, facts), manners.of(carrier)));
  }

  private static JsonObject message(String type, String portRequest, JsonObject facts) {
    return new JsonObject()
        .put("type", type)
        .put("timestamp", Instant.now().toString())
        .put("data", new JsonObject().put("portRequestId", portRequest).mergeIn(facts));
  }

  private List<JsonObject> ordersOf(String carrier) {
    return portOrders.all().stream()
        .map(Map.Entry::getValue)
        .filter(taken -> carrier.equals(taken.getString("carrier")))
        .toList();
  }

  /// The carrier that porting calls, unless it doesn't answer today.
  private String heard(RoutingContext context) {
    var carrier = carrier(context);
    manners.of(carrier).makeItselfFelt();
    return carrier;
  }

  private String carrier(RoutingContext context) {
    var carrier = Input.inPath(context, "carrier");
    if (!secrets.containsKey(carrier)) {
      throw Problem.notFound("There is no carrier '" + carrier + "'.");
    }
    return carrier;
  }

  private static String portRequest(JsonObject taken) {
    return taken.getJsonObject("order").getString("portRequestId");
  }

  private String keyOf(String carrier) {
    return Objects.requireNonNull(secrets.get(carrier)).getFirst();
  }

  private static String reference(String page) {
    return "PO-%08X".formatted(page.hashCode());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw Input.wrong("date", "a day such as 2026-12-01");
    }
  }
}
