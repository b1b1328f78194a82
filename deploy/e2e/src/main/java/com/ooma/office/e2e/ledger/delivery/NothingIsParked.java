package com.ooma.office.e2e.ledger.delivery;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.VoidNumbers;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;

/// No dead letter waits that was not made on purpose, each that was does, and no consumer has seen
/// further than there are events.
public final class NothingIsParked implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    for (var service : BookReader.SERVICES) {
      books.tables().of(service + ".dead_letter").stream()
          .filter(row -> row.getString("settled_at") == null)
          .filter(row -> !books.poison().contains(row.getString("event_id")))
          .forEach(row ->
              findings.add(
                  Kind.PARKED,
                  "%s %s in %s: %s"
                      .formatted(
                          row.getString("type"),
                          row.getString("event_id"),
                          service,
                          row.getString("reason"))));
    }
    var parked =
        BookReader.SERVICES.stream()
            .flatMap(service -> books.tables().of(service + ".dead_letter").stream())
            .map(row -> row.getString("event_id"))
            .collect(toSet());
    books.poison().stream()
        .filter(id -> !parked.contains(id))
        .forEach(id -> findings.add(Kind.LOST, "the bad event " + id + " is nowhere parked"));
    inspectRedrives(books, findings);
    inspectMarks(books, findings);
  }

  /// What waited had its effect in the order in which it came.
  private static void inspectRedrives(Books books, Findings findings) {
    for (var service : BookReader.SERVICES) {
      books
          .tables()
          .by(service + ".dead_letter", "account_id")
          .forEach((account, letters) -> {
            var settled =
                letters.stream()
                    .filter(row -> row.getString("settled_at") != null)
                    .sorted(Comparator.comparing((JsonObject row) -> row.getLong("arrival")))
                    .map(row -> row.getString("settled_at"))
                    .toList();
            if (!settled.equals(settled.stream().sorted().toList())) {
              findings.add(Kind.OUT_OF_ORDER, "redrives of %s in %s".formatted(account, service));
            }
          });
    }
  }

  private static void inspectMarks(Books books, Findings findings) {
    var last = new HashMap<String, Long>();
    books.events().forEach(event -> last.merge(event.subject(), event.sequence(), Math::max));
    VoidNumbers.in(books.tables())
        .ranges()
        .forEach(range -> last.merge(range.aggregate().toString(), range.last(), Math::max));
    for (var service : BookReader.SERVICES) {
      books.tables().of(service + ".inbox").stream()
          .filter(row -> row.containsKey("last_sequence"))
          .filter(row ->
              row.getLong("last_sequence") > last.getOrDefault(row.getString("aggregate_id"), 0L))
          .forEach(row ->
              findings.add(Kind.ORPHANED, "%s saw beyond the topic: %s".formatted(service, row)));
    }
  }
}
