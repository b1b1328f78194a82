package com.ooma.office.e2e.ledger.porting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/// A ported number is the member's in provisioning, and the member was told of each step once.
public final class PortsAreDone implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var pool = books.tables().by("provisioning.telephone_number", "number");
    var requests = books.tables().by("porting.port_request", "port_request_id");
    var completed = books.bySubject("PortCompleted");
    completed.forEach((id, events) -> {
      if (!findings.exactlyOne(events, "PortCompleted of " + id)) {
        return;
      }
      for (var each : events.getFirst().data().getJsonArray("numbers")) {
        var number = ((JsonObject) each).getString("number");
        findings
            .only(pool, number, "ported number " + number)
            .ifPresent(row -> {
              findings.equal("PORTED_IN", row.getString("state"), "the state of " + number);
              findings.equal(
                  events.getFirst().key(), row.getString("account_id"), "the owner of " + number);
            });
      }
    });
    var afterLeaving = books.bySubject("PortCompletedAfterLeaving");
    requests.forEach((id, rows) -> {
      var row = rows.getFirst();
      if ("COMPLETED".equals(row.getString("state"))) {
        var told = row.getBoolean("company_left") ? afterLeaving : completed;
        findings.exactlyOne(told.getOrDefault(id, List.of()), "the completion of " + id);
      }
    });
    pool.values().stream()
        .map(List::getFirst)
        .filter(row -> "PORTED_IN".equals(row.getString("state")))
        .map(row -> row.getString("number"))
        .filter(number ->
            completed.values().stream()
                .flatMap(List::stream)
                .noneMatch(event -> event.data().toString().contains(number)))
        .forEach(number -> findings.add(Finding.Kind.ORPHANED, number + " was never ported"));
    effected(books, completed, findings);
    told(books, "PORT_COMPLETED", "PortCompleted", findings);
    told(books, "PORT_DATE_SET", "FocDateAssigned", findings);
    told(books, "PORT_REJECTED", "PortRejected", findings);
    told(books, "PORT_CANCELLED", "PortCancelled", findings);
    told(books, "PORT_ROLLED_BACK", "PortRolledBack", findings);
    told(books, "PORT_LOST", "PortLost", findings);
  }

  /// Each completed port was taken up once, and a kept temporary number is paid for.
  private static void effected(Books books, Map<String, List<Event>> completed, Findings findings) {
    var effected =
        books
            .distinct("PortEffected")
            .collect(groupingBy(event -> event.data().getString("portRequestId")));
    completed
        .keySet()
        .forEach(id ->
            findings.exactlyOne(effected.getOrDefault(id, List.of()), "PortEffected of " + id));
    effected.forEach((id, events) -> {
      if (!completed.containsKey(id)) {
        findings.add(Finding.Kind.ORPHANED, "PortEffected of " + id);
      }
    });
  }

  private static void told(Books books, String kind, String type, Findings findings) {
    var notices =
        books.tables().of("support.notice").stream()
            .filter(row -> kind.equals(row.getString("kind")))
            .collect(groupingBy(row -> row.getString("about"), counting()));
    var events = books.bySubject(type);
    events.forEach((id, of) -> {
      long seen = notices.getOrDefault(id, 0L);
      if (seen < of.size()) {
        findings.add(Finding.Kind.LOST, "a notice %s of %s".formatted(kind, id));
      } else if (seen > of.size()) {
        findings.add(Finding.Kind.DOUBLED, "a notice %s of %s".formatted(kind, id));
      }
    });
    notices.keySet().stream()
        .filter(id -> !events.containsKey(id))
        .forEach(
            id -> findings.add(Finding.Kind.ORPHANED, "a notice %s of %s".formatted(kind, id)));
  }
}
