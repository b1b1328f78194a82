package com.ooma.office.e2e.load.company;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.local.world.carrier.OldLine;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A carrier that numbers are ported from. Its messages are known by their id.
public final class Carrier {

  private final String name;
  private final Supplier<String> secret;
  private final Supplier<LocalDate> today;

  /// @param secret with which it signs now
  /// @param today the product's date, as the calendar has it
  Carrier(String name, Supplier<String> secret, Supplier<LocalDate> today) {
    this.name = name;
    this.secret = secret;
    this.today = today;
  }

  /// A porting day some days ahead; by the time it arrives it may be over, and be refused.
  public Message assigned(String port, RandomGenerator random) {
    var date = today.get().plusDays(random.nextInt(3, 8));
    while (date.getDayOfWeek().getValue() > 5) {
      date = date.plusDays(1);
    }
    return new Message(
        "port.foc_assigned",
        new JsonObject()
            .put("portRequestId", port)
            .put("date", date.toString())
            .put("slot", random.nextBoolean() ? "MORNING" : "AFTERNOON"));
  }

  public Message rejected(String port) {
    return new Message(
        "port.rejected",
        new JsonObject().put("portRequestId", port).put("reason", "RIO_UNKNOWN_TO_DONOR"));
  }

  public Message letGo(String port, OldLine line) {
    return new Message(
        "port.number_activated",
        new JsonObject().put("portRequestId", port).put("number", line.e164()));
  }

  /// Something that it tells, as a message of its own.
  public final class Message {

    private final String type;
    private final JsonObject data;

    private Message(String type, JsonObject data) {
      this.type = type;
      this.data = data;
    }

    public Command command(Kind kind, UUID account, RandomGenerator random) {
      var now = Instant.now().plus(Duration.ofSeconds(60)); // repeated for minutes, fresh for five
      var body =
          new JsonObject()
              .put("type", type)
              .put("timestamp", now.toString())
              .put("data", data)
              .encode();
      var id = "msg_" + new UUID(random.nextLong(), random.nextLong());
      var headers = new HashMap<>(new StandardWebhooks(secret.get()).headers(id, now, body));
      headers.put("Content-Type", "application/json");
      var path = "/v1/carriers/" + name + "/webhooks";
      return new Command(kind, account, id, "POST", path, headers, body, data);
    }
  }
}
