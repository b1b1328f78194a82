package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Users call the outside. When a call has ended the voice platform tells of it by its topic, over
/// REST, or both, as if it had not understood that it was heard.
final class MakesCalls implements Habit {

  private static final List<String> WHOM =
      List.of("01 99 00 00 12", "+33639980001", "+447400123456", "00447400123456", "112");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int CALLS = 3;

  private final Duration patience;

  /// @param waits until the company has what it needs to call
  MakesCalls(boolean waits) {
    this.patience = waits ? PATIENCE : Duration.ZERO;
  }

  @Override
  public void act(Company company) throws InterruptedException {
    var end = Instant.now().plus(patience);
    var extensions = company.extensions();
    while ((extensions.isEmpty() || !isBilled(company)) && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE);
      extensions = company.extensions();
    }
    if (!extensions.isEmpty() && isBilled(company)) {
      for (int i = 0; i < CALLS; i++) {
        tell(company, company.call(company.any(extensions), company.any(WHOM)), i);
      }
    }
  }

  /// Nobody calls before the first phone came, and billing knows of that long since.
  private static boolean isBilled(Company company) throws InterruptedException {
    var seen = company.read("/v1/subscriptions");
    return seen.isAccepted() && !seen.answer().getJsonArray("items").isEmpty();
  }

  private static void tell(Company company, JsonObject call, int way) throws InterruptedException {
    if (way > 0) {
      company.folk().voicePlatform().tell(company.account(), call);
    }
    if (way < 2) {
      company.folk().ask(overRest(company, call), company.random());
    }
  }

  /// Known by call and leg: it needs no key.
  private static Command overRest(Company company, JsonObject call) {
    return new Command(
        Kind.TELL_CALL,
        company.account(),
        "",
        "POST",
        "/v1/call-records",
        Map.of(
            "Authorization",
            "Bearer " + company.folk().voiceSwitch(),
            "Content-Type",
            "application/x-ndjson"),
        call.encode(),
        call);
  }
}
