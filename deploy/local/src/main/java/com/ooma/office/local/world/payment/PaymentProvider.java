package com.ooma.office.local.world.payment;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.local.world.desk.Webhook;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/// The payment provider: charges a card once for each `Idempotency-Key`, gives back likewise, and
/// behaves as badly as real ones do, by the name of the card ([Manner]). What it charged, and what
/// banks took back, is told to billing by signed webhook too, late and twice.
public final class PaymentProvider {

  private static final String WEBHOOKS = "/v1/payments/webhooks";
  private static final Duration SLOWNESS = Duration.ofSeconds(2);

  /// Longer than anybody waits.
  private static final Duration SILENCE = Duration.ofSeconds(8);

  private static final Duration LATENESS = Duration.ofSeconds(3);

  private final Notebook charges;
  private final Notebook refunds;
  private final Notebook chargebacks;
  private final Notebook manners;
  private final Webhook webhook;

  /// @param secret with which it signs
  /// @param charges that it made or refused, by key
  /// @param refunds that it gave or refused, by key
  /// @param chargebacks that banks made, by the key of the charge
  /// @param manners that it was told of cards
  public PaymentProvider(
      String secret,
      Notebook charges,
      Notebook refunds,
      Notebook chargebacks,
      Notebook manners,
      URI gateway) {
    this.charges = charges;
    this.refunds = refunds;
    this.chargebacks = chargebacks;
    this.manners = manners;
    this.webhook = new Webhook(gateway.resolve(WEBHOOKS), secret);
  }

  public void mount(Router router) {
    router.post("/sandbox/payments/charges").blockingHandler(this::charge, false);
    router.get("/sandbox/payments/charges").blockingHandler(this::list, false);
    router.get("/sandbox/payments/charges/:key").blockingHandler(this::find, false);
    router.put("/sandbox/payments/charges/:key/chargeback").blockingHandler(this::takeBack, false);
    router.get("/sandbox/payments/chargebacks").blockingHandler(this::list, false);
    router.get("/sandbox/payments/chargebacks/:key").blockingHandler(this::find, false);
    router.post("/sandbox/payments/refunds").blockingHandler(this::refund, false);
    router.get("/sandbox/payments/refunds").blockingHandler(this::list, false);
    router.get("/sandbox/payments/refunds/:key").blockingHandler(this::find, false);
    router.put("/sandbox/payments/cards/:card").blockingHandler(this::setManner, false);
    router.get("/sandbox/payments/webhook-key").handler(this::tellKey);
  }

  private void charge(RoutingContext context) {
    var key = keyOf(context);
    var input = Input.of(context, "amount", "currency", "card", "reference");
    var manner = mannerOf(input.text("card"));
    var charge = once(key, manner, input);
    switch (manner) {
      case SLOW -> Webhook.pause(SLOWNESS);
      case TIMEOUT -> Webhook.pause(SILENCE);
      case PENDING -> {
        Answers.answer(context, 200, charge.copy().put("status", "PENDING"));
        return;
      }
      case ACCEPT, REFUSE, EXPIRED -> {}
    }
    Answers.answer(context, 201, charge);
  }

  private static String keyOf(RoutingContext context) {
    var key = context.request().getHeader("Idempotency-Key");
    if (key == null || key.isBlank()) {
      throw Problem.malformed("The header Idempotency-Key is missing.");
    }
    return key;
  }

  /// Under the same key the card is charged once, and the same is answered.
  private synchronized JsonObject once(String key, Manner manner, Input input) {
    var known = charges.read(key);
    if (known.isPresent()) {
      return known.get();
    }
    var charge =
        new JsonObject()
            .put("id", "ch_%08x".formatted(key.hashCode()))
            .put("key", key)
            .put("amount", input.integer("amount", 0))
            .put("currency", input.text("currency"))
            .put("reference", input.text("reference"))
            .put("status", manner.takesTheMoney() ? "SUCCEEDED" : "FAILED")
            .put("at", Instant.now().toString());
    if (!manner.takesTheMoney()) {
      charge.put("reason", manner.reason());
    }
    charges.write(key, charge);
    boolean taken = manner.takesTheMoney();
    Thread.startVirtualThread(
        () -> tellLateAndTwice(taken ? "charge.succeeded" : "charge.failed", charge));
    return charge;
  }

  /// The holder of the card disputes a charge, and the bank takes back what is left of it: once,
  /// however often it is asked to.
  private synchronized void takeBack(RoutingContext context) {
    var key = Input.inPath(context, "key");
    var charge =
        charges
            .read(key)
            .filter(each -> "SUCCEEDED".equals(each.getString("status")))
            .orElseThrow(() -> Problem.notFound("Nothing was charged under " + key + "."));
    var back =
        chargebacks
            .read(key)
            .orElseGet(() ->
                new JsonObject()
                    .put("id", "cb_%08x".formatted(key.hashCode()))
                    .put("key", key)
                    .put("amount", left(charge.getString("id")))
                    .put("charge", charge.getString("id"))
                    .put("status", "SUCCEEDED")
                    .put("at", Instant.now().toString()));
    if (back.getLong("amount") <= 0) {
      throw Problem.notFound("Nothing is left of the charge " + key + ".");
    }
    chargebacks.write(key, back);
    Thread.startVirtualThread(() -> tellLateAndTwice("charge.charged_back", back));
    Answers.answer(context, 200, back);
  }

  /// No charge is given back more than once, nor one that was not made.
  private synchronized void refund(RoutingContext context) {
    var key = keyOf(context);
    var input = Input.of(context, "amount", "currency", "charge");
    var known = refunds.read(key);
    if (known.isPresent()) {
      Answers.answer(context, 201, known.get());
      return;
    }
    long wanted = input.integer("amount", 0);
    long left = left(input.text("charge"));
    var refund =
        new JsonObject()
            .put("id", "re_%08x".formatted(key.hashCode()))
            .put("key", key)
            .put("amount", wanted)
            .put("currency", input.text("currency"))
            .put("charge", input.text("charge"))
            .put("status", wanted <= left ? "SUCCEEDED" : "FAILED")
            .put("at", Instant.now().toString());
    refunds.write(key, refund);
    Answers.answer(context, 201, refund);
  }

  private long left(String charge) {
    return sum(charges, each -> charge.equals(each.getString("id")))
        - sum(refunds, each -> charge.equals(each.getString("charge")))
        - sum(chargebacks, each -> charge.equals(each.getString("charge")));
  }

  private static long sum(Notebook book, Predicate<JsonObject> wanted) {
    return book.all().stream()
        .map(Map.Entry::getValue)
        .filter(each -> "SUCCEEDED".equals(each.getString("status")))
        .filter(wanted)
        .mapToLong(each -> each.getLong("amount"))
        .sum();
  }

  /// Those of a time, if one is asked for.
  private void list(RoutingContext context) {
    var from = context.request().getParam("from", "");
    var until = context.request().getParam("until", "9");
    Answers.answer(
        context,
        bookOf(context).all().stream()
            .map(Map.Entry::getValue)
            .filter(each -> each.getString("at").compareTo(from) >= 0)
            .filter(each -> each.getString("at").compareTo(until) < 0)
            .toList());
  }

  private Notebook bookOf(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.startsWith("/sandbox/payments/chargebacks")) {
      return chargebacks;
    }
    return path.startsWith("/sandbox/payments/refunds") ? refunds : charges;
  }

  /// What was answered as pending has its outcome here.
  private void find(RoutingContext context) {
    var key = Input.inPath(context, "key");
    var booking =
        bookOf(context)
            .read(key)
            .orElseThrow(() -> Problem.notFound("There is nothing under " + key + "."));
    Answers.answer(context, 200, booking);
  }

  private void setManner(RoutingContext context) {
    var manner = Input.of(context, "manner").text("manner");
    if (Arrays.stream(Manner.values()).noneMatch(known -> known.name().equals(manner))) {
      throw Input.wrong("manner", "one of " + Arrays.toString(Manner.values()));
    }
    manners.write(Input.inPath(context, "card"), new JsonObject().put("manner", manner));
    Answers.answer(context, 200, new JsonObject().put("manner", manner));
  }

  private void tellKey(RoutingContext context) {
    Answers.answer(
        context, 200, new JsonObject().put("key", webhook.secret()).put("webhooks", WEBHOOKS));
  }

  private Manner mannerOf(String card) {
    return manners
        .read(card)
        .map(told -> Manner.valueOf(told.getString("manner")))
        .orElseGet(() -> Manner.of(card));
  }

  private void tellLateAndTwice(String type, JsonObject booking) {
    var message =
        new JsonObject()
            .put("type", type)
            .put("timestamp", booking.getString("at"))
            .put("data", booking)
            .encode();
    for (int time = 1; time <= 2; time++) {
      Webhook.pause(LATENESS);
      webhook.send("msg_" + booking.getString("id"), message);
    }
  }
}
