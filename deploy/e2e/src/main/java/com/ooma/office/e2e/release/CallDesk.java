package com.ooma.office.e2e.release;

import static com.ooma.office.e2e.release.StoryCompany.euros;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.local.story.Story;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/// Fills what billing has for calls that cost something: paid from the balance, rated again, and
/// barred. It is to be used by a company that has paid in.
final class CallDesk {

  private static final String BRITISH = "00447400123456";
  private static final String BELGIAN = "0032470123456";
  private static final String SPANISH = "0034600123456";
  private static final Duration LONG = Duration.ofMinutes(59);

  private static final String EXTENSION =
      "SELECT extension FROM provisioning.extension WHERE account_id = '%s' ORDER BY 1 LIMIT 1";

  private static final String DECK =
      "SELECT deck_id FROM billing.rate_deck WHERE plan = 'STANDARD' ORDER BY starts_at LIMIT 1";

  private static final String BAR =
      "SELECT bar_id FROM billing.call_bar WHERE account_id = '%s' AND lifted_at IS NULL";

  private final StoryCompany company;
  private final Requester voice;

  CallDesk(StoryCompany company) {
    this.company = company;
    this.voice = company.as(company.stack().settings().tokens().voiceSwitch().subject("switch-1"));
  }

  void work() throws Exception {
    var display = "/v1/call-display";
    company.member().change(display, display, new JsonObject().put("fullNumbers", true));
    callFromTheBalance();
    rateAgain();
    spendTooMuch();
  }

  /// One call that is over, and one that lasts.
  private void callFromTheBalance() throws Exception {
    var over = "over-" + UUID.randomUUID();
    authorise(over, BRITISH);
    tell(over, BRITISH, Duration.ofMinutes(2));
    company.awaitText(
        "SELECT 1 FROM billing.prepaid_entry WHERE account_id = '%s' AND cents < 0 LIMIT 1");
    authorise("lasts-" + UUID.randomUUID(), BRITISH);
    company.awaitRow("billing.prepaid_reservation");
  }

  private void authorise(String call, String to) throws Exception {
    voice.put(
        "/v1/prepaid-accounts/%s/authorisations/%s/1".formatted(company.account(), call),
        new JsonObject().put("to", to));
  }

  private void rateAgain() throws Exception {
    var corrected = standardDeck().replaceFirst("(?m)^(447,[^,]*,[^,]*),[^,]*", "$1,0.20");
    var path = "/v1/rate-decks/" + company.awaitText(DECK) + "/correction";
    company.ops().post(path, "text/csv", corrected);
    company.awaitRow("billing.rerated_call");
    company.awaitText("SELECT 1 FROM billing.rerating WHERE done_at IS NOT NULL");
  }

  private static String standardDeck() throws IOException {
    try (var file = Story.class.getResourceAsStream("/rates/standard.csv")) {
      if (file == null) {
        throw new IllegalStateException("There is no deck");
      }
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /// Two destinations are barred, and one of them is called again.
  private void spendTooMuch() throws Exception {
    company
        .ops()
        .put(
            "/v1/calls/spending-limits/" + company.account(),
            new JsonObject().put("hourly", euros("1.00")));
    tell("dear-" + UUID.randomUUID(), BELGIAN, LONG);
    var bar = company.awaitText(BAR);
    company
        .ops()
        .put(
            "/v1/calls/bars/" + bar + "/lifting",
            new JsonObject().put("reason", "Une campagne de leur part"));
    tell("dear-" + UUID.randomUUID(), SPANISH, LONG);
    company.awaitText(BAR);
  }

  private void tell(String call, String to, Duration length) throws Exception {
    var began = company.now().minus(length).minusSeconds(20);
    var told =
        voice.post(
            "/v1/call-records",
            "application/x-ndjson",
            new JsonObject()
                .put("callId", call)
                .put("leg", 1)
                .put("accountId", company.account().toString())
                .put("extension", company.awaitText(EXTENSION))
                .put("to", to)
                .put("startedAt", began.toInstant().toString())
                .put("seconds", length.toSeconds())
                .encode());
    if (told.getInteger("taken") != 1) {
      throw new IllegalStateException("The call was not taken: " + told);
    }
  }
}
