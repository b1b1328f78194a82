package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Caller;
import com.ooma.office.e2e.load.client.Command;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Ops bring in numbers, phones and rates before the members come.
final class Shelves {

  private static final UUID NOBODY = new UUID(0, 0);
  static final int MOST = 5_000;
  private static final int AT_ONCE = 2_000;

  private static final String DECK =
      "prefix,destination,connect,minute,first_step,next_step,minimum\n"
          + "44,Royaume-Uni,0,0.05,1,1,0\n447,Royaume-Uni mobiles,0.01,0.60,30,10,0";

  private final Caller caller;
  private final String ops;

  Shelves(Caller caller, String ops) {
    this.caller = caller;
    this.ops = ops;
  }

  /// Twice as many numbers as phones: each user's fax has one, too.
  ///
  /// @param turn how often they were filled before, each time with other things
  void fill(int turn, int count, RandomGenerator random) throws InterruptedException {
    for (int from = 0; from < count; from += AT_ONCE) {
      int first = from;
      var numbers =
          IntStream.range(2 * first, 2 * Math.min(count, first + AT_ONCE))
              .mapToObj(i -> "+3319%07d".formatted(9_000_000 + 2 * place(turn, 0) + i))
              .toList();
      var phones =
          IntStream.range(first, Math.min(count, first + AT_ONCE))
              .mapToObj(i -> "805ec0%06x,SN%08d".formatted(place(turn, i), place(turn, i)))
              .toList();
      take("/v1/numbers/imports", "number", numbers, numbers, random);
      take("/v1/phones/imports", "mac,serial", phones, List.of(), random);
    }
  }

  /// What calls cost; what is there already stays.
  void loadDecks(RandomGenerator random) throws InterruptedException {
    for (var plan : List.of("STANDARD", "INTERNATIONAL")) {
      var path = "/v1/rate-decks?plan=" + plan + "&startsOn=2026-01-01";
      caller.ask(file(path, DECK, new JsonObject().put("numbers", new JsonArray())), random);
    }
  }

  private static int place(int turn, int i) {
    return turn * MOST + i;
  }

  private void take(
      String path, String heading, List<String> lines, List<String> numbers, RandomGenerator random)
      throws InterruptedException {
    var text = heading + "\n" + String.join("\n", lines);
    var asked = new JsonObject().put("numbers", new JsonArray(numbers));
    var entry = caller.ask(file(path, text, asked), random);
    if (!entry.isAccepted()) {
      throw new IllegalStateException("The shelves stay empty: " + entry + entry.answer());
    }
  }

  private Command file(String path, String text, JsonObject asked) {
    var key = UUID.randomUUID().toString();
    return new Command(
        Kind.IMPORT,
        NOBODY,
        key,
        "POST",
        path,
        Map.of(
            "Authorization", "Bearer " + ops, "Idempotency-Key", key, "Content-Type", "text/csv"),
        text,
        asked);
  }
}
