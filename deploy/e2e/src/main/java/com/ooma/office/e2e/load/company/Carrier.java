package com.ooma.office.e2e.load.company;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The carrier that numbers are ported from. Its messages are known by their id.
public final class Carrier {

  private final StandardWebhooks webhooks;
  private volatile LocalDate today;

  /// @param today as [#today(LocalDate)] has it later
  Carrier(String secret, LocalDate today) {
    this.today = today;
    this.webhooks = new StandardWebhooks(secret);
  }

  /// The product's date, as the calendar has it.
  void today(LocalDate date) {
    today = date;
  }

  /// A porting day some days ahead; by the time it arrives it may be over, and be refused.
  public Command assignFoc(UUID account, String port, RandomGenerator random) {
    var date = today.plusDays(random.nextInt(3, 8));
    while (date.getDayOfWeek().getValue() > 5) {
      date = date.plusDays(1);
    }
    var data =
        new JsonObject()
            .put("portRequestId", port)
            .put("date", date.toString())
            .put("slot", random.nextBoolean() ? "MORNING" : "AFTERNOON");
    var now = Instant.now().plus(Duration.ofSeconds(60)); // repeated for minutes, fresh for five
    var body =
        new JsonObject()
            .put("type", "port.foc_assigned")
            .put("timestamp", now.toString())
            .put("data", data);
    var id = "msg_" + new UUID(random.nextLong(), random.nextLong());
    var headers = new HashMap<>(webhooks.headers(id, now, body.encode()));
    headers.put("Content-Type", "application/json");
    return new Command(
        Kind.ASSIGN_FOC,
        account,
        id,
        "POST",
        "/v1/carriers/" + Letters.CARRIER + "/webhooks",
        headers,
        body.encode(),
        data);
  }
}
