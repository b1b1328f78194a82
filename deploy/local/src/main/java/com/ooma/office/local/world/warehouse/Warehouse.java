package com.ooma.office.local.world.warehouse;

import com.ooma.office.local.world.warehouse.WarehouseClient.Answer;
import io.vertx.core.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Packs and hands over what is due, and lets parcels arrive. Looks at its work by product time,
/// once a second while there is any, and less and less often while there is none.
///
/// Every step is repeated until it succeeds, under the same idempotency key, so that a lost answer
/// or a service that is down costs nothing but time. After a refusal the key changes: the refusal
/// is what the old one would bring again.
public final class Warehouse implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Warehouse.class.getName());
  private static final int SECONDS_WITH_WORK = 1;
  private static final int MOST_SECONDS_WITHOUT = 8;
  private static final LocalTime PARCELS_ARRIVE = LocalTime.of(8, 0);

  private final WarehouseClient client;
  private final Supplier<ZonedDateTime> clock;
  private final Desks desks;
  private final Map<String, Integer> refusals = new HashMap<>();
  private String trouble = "";
  private int pause = SECONDS_WITH_WORK;
  private final ScheduledExecutorService shift =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("warehouse").factory());

  public Warehouse(WarehouseClient client, Supplier<ZonedDateTime> clock, Desks desks) {
    this.client = client;
    this.clock = clock;
    this.desks = desks;
  }

  public void open() {
    lookAgainIn(SECONDS_WITH_WORK);
  }

  @Override
  public void close() {
    shift.shutdownNow();
  }

  private void lookAgainIn(int seconds) {
    if (!shift.isShutdown()) {
      var _ = shift.schedule(this::workUnlessDisturbed, seconds, TimeUnit.SECONDS);
    }
  }

  private void workUnlessDisturbed() {
    try {
      pause = work() ? SECONDS_WITH_WORK : Math.min(pause + 1, MOST_SECONDS_WITHOUT);
      trouble = "";
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (!e.toString().equals(trouble)) {
        LOG.log(Level.WARNING, "The warehouse stumbled and tries again", e);
      }
      trouble = e.toString();
      pause = SECONDS_WITH_WORK;
    }
    lookAgainIn(pause);
  }

  /// One look at everything that may be due.
  ///
  /// @return whether anything is on its way
  boolean work() throws InterruptedException {
    var ready = client.shipments("READY");
    for (var shipment : ready) {
      var shipsOn = LocalDate.parse(shipment.getString("shipsOn"));
      if (!clock.get().toLocalDate().isBefore(shipsOn)) {
        dispatch(shipment);
      }
    }
    var dispatched = client.shipments("DISPATCHED");
    for (var shipment : dispatched) {
      var arrives = LocalDate.parse(shipment.getString("arrivesOn")).atTime(PARCELS_ARRIVE);
      if (!clock.get().toLocalDateTime().isBefore(arrives)) {
        step(shipment, "delivery", new JsonObject());
      }
    }
    return !ready.isEmpty() || !dispatched.isEmpty();
  }

  private void dispatch(JsonObject shipment) throws InterruptedException {
    for (var phone : shipment.getJsonArray("phones")) {
      if (!configure(((JsonObject) phone).getString("mac"), shipment)) {
        return;
      }
    }
    var parcel =
        new JsonObject()
            .put("parcelService", "Colissimo Démo")
            .put("trackingNumber", trackingNumber(idOf(shipment)));
    step(shipment, "dispatch", parcel);
  }

  /// @return whether the phone is ready to be packed
  private boolean configure(String mac, JsonObject shipment) throws InterruptedException {
    var task = idOf(shipment) + " link " + mac;
    var answer =
        client.post("/v1/phones/" + mac + "/provisioning-link", key(task), new JsonObject());
    if (answer.isDone()) {
      desks.put(mac, answer.body().getString("configUrl"));
      return true;
    }
    note(task, answer);
    return answer.status() == 409 && desks.knows(mac);
  }

  private void step(JsonObject shipment, String verb, JsonObject body) throws InterruptedException {
    var task = idOf(shipment) + " " + verb;
    var path = "/v1/shipments/" + idOf(shipment) + "/" + verb;
    note(task, client.post(path, key(task), body));
  }

  private void note(String task, Answer answer) {
    if (answer.isRefusal() && refusals.merge(task, 1, Integer::sum) == 1) {
      LOG.log(Level.WARNING, "{0} is refused: {1} {2}", task, answer.status(), answer.text());
    }
  }

  private String key(String task) {
    var attempt = task + " " + refusals.getOrDefault(task, 0);
    return UUID.nameUUIDFromBytes(attempt.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String idOf(JsonObject shipment) {
    return shipment.getString("shipmentId");
  }

  /// The same for every attempt at one shipment.
  private static String trackingNumber(String shipmentId) {
    var digits = UUID.nameUUIDFromBytes(shipmentId.getBytes(StandardCharsets.UTF_8));
    return "6A%011d".formatted((digits.getMostSignificantBits() >>> 1) % 100_000_000_000L);
  }
}
