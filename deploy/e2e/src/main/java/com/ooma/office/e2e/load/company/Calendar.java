package com.ooma.office.e2e.load.company;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.e2e.load.client.Reply;
import com.ooma.office.e2e.load.client.Wire;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lets product days pass while the load runs, so that phones are shipped and delivered, numbers
/// are ported and invoices are made in the midst of it.
public final class Calendar {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// Days to wait at each step; the last is into the second month.
  private static final List<Integer> STEPS = List.of(1, 1, 2, 2, 3, 7, 17);

  private static final int LAST_STEPS = 3;
  private static final Duration LAST_PAUSE = Duration.ofSeconds(4);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final UUID NOBODY = new UUID(0, 0);

  private final Wire wire;
  private final Townsfolk folk;

  public Calendar(Wire wire, Townsfolk folk) {
    this.wire = wire;
    this.folk = folk;
  }

  /// Lets what was asked last be shipped, delivered and billed too.
  public void finish() throws InterruptedException {
    for (int i = 0; i < LAST_STEPS; i++) {
      waitDays(4);
      Thread.sleep(LAST_PAUSE);
    }
  }

  /// Turns all its pages within `length`.
  public void run(Duration length) throws InterruptedException {
    var pause = length.dividedBy(STEPS.size() + 1);
    for (int days : STEPS) {
      Thread.sleep(pause);
      waitDays(days);
    }
  }

  private void waitDays(int days) throws InterruptedException {
    var now = send("GET", null);
    if (now.status() != 200) {
      return;
    }
    var then =
        OffsetDateTime.parse(now.json().getString("now"))
            .atZoneSameInstant(PARIS)
            .plusDays(days)
            .withHour(9);
    if (send("POST", new JsonObject().put("moveTo", then.toOffsetDateTime().toString())).status()
        == 200) {
      folk.today(then.toLocalDate());
    }
  }

  private Reply send(String method, @Nullable JsonObject body) throws InterruptedException {
    var headers = Map.of("Content-Type", "application/json");
    var text = body == null ? null : body.encode();
    return wire.send(
        new Command(
            Kind.READ, NOBODY, "", method, "/sandbox/clock", headers, text, new JsonObject()),
        PATIENCE);
  }
}
