package com.ooma.office.e2e.ledger;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.ledger.Finding.Kind;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// Our own people are called in once for each promise in jeopardy and cause, and never without one.
final class AlarmsAreRaised implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var raised =
        books.tables().of("support.ticket").stream()
            .filter(AlarmsAreRaised::isAlarm)
            .collect(groupingBy(row -> row.getString("order_id") + " " + row.getString("alarm")));
    var noticed =
        books
            .distinct("PromiseInJeopardy")
            .map(Event::data)
            .collect(groupingBy(data -> data.getString("orderId") + " " + data.getString("cause")));
    noticed.forEach((alarm, events) -> {
      findings.exactlyOne(events, "PromiseInJeopardy of " + alarm);
      findings.exactlyOne(raised.getOrDefault(alarm, List.of()), "alarm for " + alarm);
    });
    raised.keySet().stream()
        .filter(alarm -> !noticed.containsKey(alarm))
        .forEach(alarm -> findings.add(Kind.ORPHANED, "alarm without a cause " + alarm));
  }

  static boolean isAlarm(JsonObject row) {
    return row.getString("alarm") != null;
  }
}
