package com.ooma.office.local.world.carrier;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The carriers that numbers are ported from. They take port orders at once, and answer them by
/// signed webhook when told to. Who writes a carrier's program gets its key here, and who writes a
/// portal a line with its RIO.
public final class Carriers {

  private static final List<String> SLOTS = List.of("MORNING", "AFTERNOON");

  private final Map<String, List<String>> secrets;
  private final Notebook portOrders;
  private final URI gateway;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /// @param secrets of each carrier by name; the first one signs
  public Carriers(Map<String, List<String>> secrets, Notebook portOrders, URI gateway) {
    this.secrets = secrets;
    this.portOrders = portOrders;
    this.gateway = gateway;
  }

  public void mount(Router router) {
    var orders = "/sandbox/carriers/:carrier/port-orders";
    router.post(orders).blockingHandler(this::take);
    router.get(orders).blockingHandler(this::list, false);
    router.post(orders + "/:portRequest/withdrawal").blockingHandler(this::withdraw);
    router.post(orders + "/:portRequest/foc").blockingHandler(this::assignFoc, false);
    router.post(orders + "/:portRequest/rejection").blockingHandler(this::reject, false);
    router.get("/sandbox/carriers/:carrier/webhook-key").handler(this::tellKey);
    router.post("/sandbox/carriers/:carrier/lines").handler(this::openLine);
  }

  /// The same `Idempotency-Key` gets the same reference.
  private void take(RoutingContext context) {
    var carrier = carrier(context);
    var key = context.request().getHeader("Idempotency-Key");
    if (key == null || key.isBlank()) {
      throw Problem.malformed("The header Idempotency-Key is missing.");
    }
    var input = Input.ofAnything(context);
    input.text("portRequestId");
    var page = carrier + " " + key;
    if (portOrders.read(page).isEmpty()) {
      portOrders.write(
          page,
          new JsonObject()
              .put("carrier", carrier)
              .put("idempotencyKey", key)
              .put("carrierReference", reference(page))
              .put("receivedAt", Instant.now().toString())
              .put("order", input.json()));
    }
    Answers.answer(context, 202, new JsonObject().put("carrierReference", reference(page)));
  }

  /// Whatever was ordered is void from now on, and so is what was never heard of.
  private void withdraw(RoutingContext context) {
    var carrier = carrier(context);
    var portRequest = Input.inPath(context, "portRequest");
    portOrders.all().stream()
        .filter(page -> carrier.equals(page.getValue().getString("carrier")))
        .filter(page -> portRequest.equals(portRequest(page.getValue())))
        .toList()
        .forEach(page ->
            portOrders.write(
                page.getKey(), page.getValue().put("withdrawnAt", Instant.now().toString())));
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
            .put("webhooks", webhooksOf(carrier)));
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

  /// Signs by the wall clock: product time says nothing about whether a message is fresh.
  private void send(RoutingContext context, String type, JsonObject facts) {
    var carrier = carrier(context);
    var portRequest = Input.inPath(context, "portRequest");
    if (ordersOf(carrier).stream().noneMatch(taken -> portRequest.equals(portRequest(taken)))) {
      throw Problem.notFound("%s got no order %s.".formatted(carrier, portRequest));
    }
    var now = Instant.now();
    var data = new JsonObject().put("portRequestId", portRequest).mergeIn(facts);
    var message =
        new JsonObject().put("type", type).put("timestamp", now.toString()).put("data", data);
    var headers =
        new StandardWebhooks(keyOf(carrier))
            .headers("msg_" + UUID.randomUUID(), now, message.encode());
    var answer = post(webhooksOf(carrier), headers, message.encode());
    Answers.answer(
        context,
        200,
        new JsonObject()
            .put("sent", new JsonObject().put("headers", headers).put("body", message))
            .put("answer", answer));
  }

  private JsonObject post(String path, Map<String, String> headers, String body) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new JsonObject().put("status", response.statusCode()).put("body", response.body());
    } catch (IOException _) {
      throw Problem.unavailable("The webhook could not be delivered.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The webhook was interrupted.");
    }
  }

  private List<JsonObject> ordersOf(String carrier) {
    return portOrders.all().stream()
        .map(Map.Entry::getValue)
        .filter(taken -> carrier.equals(taken.getString("carrier")))
        .toList();
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

  private static String webhooksOf(String carrier) {
    return "/v1/carriers/" + carrier + "/webhooks";
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
