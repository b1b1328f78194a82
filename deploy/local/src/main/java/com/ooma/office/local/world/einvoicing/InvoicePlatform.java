package com.ooma.office.local.world.einvoicing;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.local.world.desk.Webhook;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The *plateforme agréée*: takes a document once for each `Idempotency-Key`, no number twice, and
/// behaves as badly as it was told ([Manner]). How deposits stand is told to billing by signed
/// webhook too: late, twice, and the last first.
public final class InvoicePlatform {

  private static final String WEBHOOKS = "/v1/einvoices/webhooks";
  private static final Duration SLOWNESS = Duration.ofSeconds(2);

  /// Longer than anybody waits.
  private static final Duration SILENCE = Duration.ofSeconds(12);

  private static final Duration LATENESS = Duration.ofSeconds(2);
  private static final String ALL = "all";
  private static final String COLLECTIONS = "collections";
  private static final String COMPLETIONS = "completions";

  private final Notebook deposits;
  private final Notebook manners;
  private final Webhook webhook;

  /// @param secret with which it signs
  /// @param deposits that it took, by key
  /// @param manners that it was told
  public InvoicePlatform(String secret, Notebook deposits, Notebook manners, URI gateway) {
    this.deposits = deposits;
    this.manners = manners;
    this.webhook = new Webhook(gateway.resolve(WEBHOOKS), secret);
  }

  public void mount(Router router) {
    router.post("/sandbox/einvoicing/deposits").blockingHandler(this::take, false);
    router.get("/sandbox/einvoicing/deposits").blockingHandler(this::list, false);
    router.get("/sandbox/einvoicing/deposits/:key").blockingHandler(this::find, false);
    router.get("/sandbox/einvoicing/deposits/:key/statuses").blockingHandler(this::tell, false);
    router
        .put("/sandbox/einvoicing/deposits/:key/collections/:name")
        .blockingHandler(this::collect, false);
    router
        .put("/sandbox/einvoicing/deposits/:key/completions/:name")
        .blockingHandler(this::complete, false);
    router.put("/sandbox/einvoicing/manner").blockingHandler(this::setManner, false);
    router.get("/sandbox/einvoicing/webhook-key").handler(this::tellKey);
  }

  private void take(RoutingContext context) {
    var manner = manner();
    var file = context.body().buffer();
    if (manner == Manner.UNREADABLE || !isWhole(context, file)) {
      Answers.answer(
          context,
          422,
          new JsonObject().put("reason", "IRR_SYNTAX").put("comment", "Fichier illisible"));
      return;
    }
    var deposit = once(context, manner);
    dawdle();
    Answers.answer(context, 201, deposit);
  }

  private static boolean isWhole(RoutingContext context, @Nullable Buffer file) {
    return file != null
        && file.length() > 4
        && file.getString(0, 4).equals("%PDF")
        && sha256(file).equals(context.request().getHeader("X-Content-SHA256"));
  }

  /// Under the same key the document is taken once, and the same is answered.
  private synchronized JsonObject once(RoutingContext context, Manner manner) {
    var key = context.request().getHeader("Idempotency-Key");
    var number = context.request().getParam("number");
    if (key == null || key.isBlank() || number == null) {
      throw Problem.malformed("A deposit has an Idempotency-Key and a number.");
    }
    var known = deposits.read(key);
    if (known.isPresent()) {
      return known.get();
    }
    var deposit =
        new JsonObject()
            .put("key", key)
            .put("flowId", "fl_%08x_%d".formatted(key.hashCode(), deposits.all().size()))
            .put("number", number)
            .put("type", context.request().getParam("type"))
            .put("treated", (holds(number) ? Manner.TWICE : manner).name())
            .put("at", Instant.now().toString());
    deposits.write(key, deposit);
    Thread.startVirtualThread(() -> tellLateTwiceAndBackwards(deposit));
    return deposit;
  }

  private boolean holds(String number) {
    return deposits.all().stream()
        .map(Map.Entry::getValue)
        .filter(each -> number.equals(each.getString("number")))
        .anyMatch(each -> treated(each).keepsTheNumber());
  }

  private static Manner treated(JsonObject deposit) {
    return Manner.valueOf(deposit.getString("treated"));
  }

  /// All that is to be told of a deposit, a minute after the other.
  private static List<JsonObject> statuses(JsonObject deposit) {
    var treated = treated(deposit);
    var statuses = new ArrayList<JsonObject>();
    for (int code : treated.codes()) {
      var at = Instant.parse(deposit.getString("at")).plusSeconds(60L * statuses.size());
      var status = new JsonObject().put("status", code).put("at", at.toString());
      treated.reason(code).ifPresent(reason -> status.put("reason", reason));
      statuses.add(status);
    }
    for (var completion : deposit.getJsonObject(COMPLETIONS, new JsonObject())) {
      var at = ((JsonObject) completion.getValue()).getString("at");
      statuses.add(new JsonObject().put("status", 209).put("at", at));
      var approved = Instant.parse(at).plusSeconds(60);
      statuses.add(new JsonObject().put("status", 205).put("at", approved.toString()));
    }
    return statuses;
  }

  private void list(RoutingContext context) {
    Answers.answer(context, deposits.all().stream().map(Map.Entry::getValue).toList());
  }

  private void find(RoutingContext context) {
    Answers.answer(context, 200, deposit(context));
  }

  private void tell(RoutingContext context) {
    Answers.answer(context, statuses(deposit(context)));
  }

  /// Money that came in or, negative, left. It adds up: what is told under two names counts twice,
  /// and under one name it stays what it was.
  private void collect(RoutingContext context) {
    var input = Input.of(context, "amount", "currency", "vatRate", "collectedAt", "comment");
    int amount = input.integer("amount", 0);
    if (!input.text("vatRate").equals("20.00")
        || amount == 0
        || (amount < 0 && input.optionalText("comment").isEmpty())) {
      throw Problem.malformed(
          "Money has a rate (BR-FR-CDV-14), and what left has a reason in words (P1.17).");
    }
    if (manner() == Manner.DECLINE_MONEY) {
      Answers.answer(
          context,
          422,
          new JsonObject().put("reason", "REJ_ENCAISSEMENT").put("comment", "Montant inattendu"));
      return;
    }
    note(context, COLLECTIONS, input.json());
    deliverAsBadly(context);
  }

  private void complete(RoutingContext context) {
    var input = Input.of(context, "comment", "at");
    input.text("comment");
    if (treated(deposit(context)) != Manner.SUSPEND) {
      throw Problem.conflict("The buyer waits for nothing.");
    }
    if (note(context, COMPLETIONS, input.json())) {
      Thread.startVirtualThread(() -> tellLateTwiceAndBackwards(deposit(context)));
    }
    deliverAsBadly(context);
  }

  /// @return whether it is new
  private synchronized boolean note(RoutingContext context, String kind, JsonObject what) {
    var deposit = deposit(context);
    var name = Input.inPath(context, "name");
    var noted = deposit.getJsonObject(kind, new JsonObject());
    var known = noted.getJsonObject(name);
    if (known != null) {
      if (!known.equals(what)) {
        throw Problem.conflict("It was told otherwise under this name.");
      }
      return false;
    }
    deposits.write(deposit.getString("key"), deposit.put(kind, noted.put(name, what)));
    return true;
  }

  private void deliverAsBadly(RoutingContext context) {
    dawdle();
    context.response().setStatusCode(204).end();
  }

  private void dawdle() {
    switch (manner()) {
      case SLOW -> Webhook.pause(SLOWNESS);
      case TIMEOUT -> Webhook.pause(SILENCE);
      default -> {}
    }
  }

  private JsonObject deposit(RoutingContext context) {
    var key = Input.inPath(context, "key");
    return deposits
        .read(key)
        .orElseThrow(() -> Problem.notFound("There is nothing under " + key + "."));
  }

  private Manner manner() {
    return manners
        .read(ALL)
        .map(told -> Manner.valueOf(told.getString("manner")))
        .orElse(Manner.ACCEPT);
  }

  private void setManner(RoutingContext context) {
    var manner = Input.of(context, "manner").text("manner");
    if (Manner.told().noneMatch(known -> known.name().equals(manner))) {
      throw Input.wrong("manner", "one of " + Manner.told().toList());
    }
    manners.write(ALL, new JsonObject().put("manner", manner));
    Answers.answer(context, 200, new JsonObject().put("manner", manner));
  }

  private void tellKey(RoutingContext context) {
    Answers.answer(
        context, 200, new JsonObject().put("key", webhook.secret()).put("webhooks", WEBHOOKS));
  }

  private void tellLateTwiceAndBackwards(JsonObject deposit) {
    var statuses = statuses(deposit).reversed();
    for (int time = 1; time <= 2; time++) {
      Webhook.pause(LATENESS);
      for (var status : statuses) {
        var message =
            new JsonObject()
                .put("type", "invoice.status")
                .put("timestamp", status.getString("at"))
                .put(
                    "data",
                    status
                        .copy()
                        .put("key", deposit.getString("key"))
                        .put("flowId", deposit.getString("flowId")));
        webhook.send(
            "msg_%s_%d_%d"
                .formatted(
                    deposit.getString("flowId"),
                    status.getInteger("status"),
                    Instant.parse(status.getString("at")).getEpochSecond()),
            message.encode());
      }
    }
  }

  private static String sha256(Buffer file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
