package com.ooma.office.e2e.ledger.billing;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Each call that was told, by topic or over REST and however often, is there once and costs what a
/// deck says; a bill asks for just those that its annex lists.
public final class CallsAreCounted implements Check {

  /// As the load knows it: help, lines and mobiles of France.
  private static final Set<String> COSTS_NOTHING = Set.of("112", "33199000012", "33639980001");

  private static final BigDecimal MICROS_A_CENT = BigDecimal.valueOf(10_000);

  @Override
  public void inspect(Books books, Findings findings) {
    inspectTold(books, findings);
    inspectBills(books.tables(), findings);
  }

  private static void inspectTold(Books books, Findings findings) {
    var rows = books.tables().by("billing.call", "call_id");
    Map<String, List<Entry>> told =
        books
            .accepted(Kind.TELL_CALL)
            .collect(groupingBy(entry -> entry.request().getString("callId")));
    var decks = Decks.of(books.tables());
    told.forEach((callId, entries) -> {
      var entry = entries.getFirst();
      entries.stream()
          .filter(one -> one.answer().getInteger("refused", 0) > 0)
          .forEach(one -> findings.add(Finding.Kind.WRONG, one + " is refused: " + one.answer()));
      findings
          .only(rows, callId, "the call " + callId)
          .ifPresent(row -> {
            findings.equal(
                entry.account().toString(),
                row.getString("account_id"),
                "the account of call " + callId);
            findings.equal(
                entry.request().getInteger("seconds"),
                row.getInteger("seconds"),
                "the seconds of call " + callId);
            findings.equal(
                decks.price(row), row.getLong("ttc_cents"), "the price of call " + callId);
          });
    });
    var companies =
        told.values().stream()
            .map(entries -> entries.getFirst().account().toString())
            .collect(Collectors.toSet());
    rows.forEach((callId, found) -> {
      if (!told.containsKey(callId)
          && companies.contains(found.getFirst().getString("account_id"))) {
        findings.add(Finding.Kind.DOUBLED, "nobody told of call " + callId);
      }
    });
  }

  private static void inspectBills(Tables tables, Findings findings) {
    var listed = tables.by("billing.call", "document_id");
    var asked =
        tables.of("billing.invoice_line").stream()
            .filter(line -> "CALLS".equals(line.getString("product")))
            .collect(groupingBy(line -> line.getString("invoice_id")));
    for (var invoice : tables.of("billing.invoice")) {
      var id = invoice.getString("invoice_id");
      findings.equal(
          sum(listed.getOrDefault(id, List.of())),
          sum(asked.getOrDefault(id, List.of())),
          "what invoice " + id + " asks for calls");
    }
  }

  private static long sum(List<JsonObject> rows) {
    return rows.stream().mapToLong(row -> row.getLong("ttc_cents")).sum();
  }

  /// The rates there are, by plan. All decks of a campaign begin before its first call.
  private record Decks(Map<String, List<JsonObject>> rates) {

    static Decks of(Tables tables) {
      var plans =
          tables.of("billing.rate_deck").stream()
              .collect(
                  Collectors.toMap(
                      deck -> deck.getString("deck_id"), deck -> deck.getString("plan")));
      return new Decks(
          tables.of("billing.rate").stream()
              .collect(groupingBy(rate -> plans.get(rate.getString("deck_id")))));
    }

    long price(JsonObject call) {
      return rate(call)
          .filter(_ -> call.getInteger("seconds") > 0)
          .map(rate -> price(rate, call.getInteger("seconds")))
          .orElse(0L);
    }

    private Optional<JsonObject> rate(JsonObject call) {
      var called = call.getString("called");
      return Optional.of(rates.getOrDefault(call.getString("plan"), List.of())).stream()
          .flatMap(List::stream)
          .filter(_ -> !COSTS_NOTHING.contains(called))
          .filter(rate -> called.startsWith(rate.getString("prefix")))
          .max(Comparator.comparingInt(rate -> rate.getString("prefix").length()));
    }

    private static long price(JsonObject rate, int seconds) {
      int first = rate.getInteger("first_step");
      int next = rate.getInteger("next_step");
      long charged = first + Math.ceilDiv(Math.max(0, seconds - first), next) * (long) next;
      Function<String, BigDecimal> micros = name -> BigDecimal.valueOf(rate.getLong(name));
      return micros
          .apply("minute_micros")
          .multiply(BigDecimal.valueOf(charged))
          .divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP)
          .add(micros.apply("connect_micros"))
          .max(micros.apply("minimum_micros"))
          .divide(MICROS_A_CENT, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
  }
}
