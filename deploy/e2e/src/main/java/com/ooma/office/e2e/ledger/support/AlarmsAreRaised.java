package com.ooma.office.e2e.ledger.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Our own people are called in once for each promise in jeopardy and cause, once for each port
/// whose numbers are not in place, for each other trouble with a port and for what runs out, and
/// never without a cause.
public final class AlarmsAreRaised implements Check {

  private static final String MISPLACED = "MISPLACED";

  @Override
  public void inspect(Books books, Findings findings) {
    var raised =
        books.tables().of("support.ticket").stream()
            .filter(row -> row.getString("alarm") != null)
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
    inspectPorts(books, findings);
    inspectWorries(books, findings);
    inspectReports(books.tables(), findings);
  }

  private static void inspectPorts(Books books, Findings findings) {
    var raised =
        books.tables().of("support.ticket").stream()
            .filter(row -> row.getString("port_request_id") != null)
            .filter(row -> MISPLACED.equals(row.getString("port_alarm", MISPLACED)))
            .collect(groupingBy(row -> row.getString("port_request_id")));
    var noticed =
        books
            .distinct("PortNotEffected")
            .map(event -> event.data().getString("portRequestId"))
            .collect(toSet());
    noticed.forEach(port ->
        findings.exactlyOne(raised.getOrDefault(port, List.of()), "alarm for port " + port));
    raised.keySet().stream()
        .filter(port -> !noticed.contains(port))
        .forEach(port -> findings.add(Kind.ORPHANED, "alarm without a cause for port " + port));
  }

  /// What may happen again calls for somebody at least once, and goes on in the ticket that is
  /// open.
  private static void inspectWorries(Books books, Findings findings) {
    var raised =
        books.tables().of("support.ticket").stream()
            .filter(AlarmsAreRaised::isAlarm)
            .map(AlarmsAreRaised::worry)
            .collect(toSet());
    var noticed =
        Stream.of(
                worries(books, "PortNeedsAttention", data -> data.getString("trouble")),
                worries(books, "PortRolledBack", _ -> "ROLLED_BACK"),
                worries(books, "PortDelayed", _ -> "LATE"),
                worries(books, "PortLost", _ -> "LOST"),
                books.distinct("CallsBarred").map(event -> event.data().getString("barId")),
                books
                    .distinct("EInvoiceStopped")
                    .map(event -> event.data().getString("documentId")),
                books
                    .distinct("StockLow")
                    .map(Event::data)
                    .map(data -> data.getString("what") + " " + data.getString("area")))
            .flatMap(each -> each)
            .collect(toSet());
    noticed.stream()
        .filter(worry -> !raised.contains(worry))
        .forEach(worry -> findings.add(Kind.LOST, "alarm for " + worry));
    raised.stream()
        .filter(worry -> !worry.isEmpty() && !noticed.contains(worry))
        .forEach(worry -> findings.add(Kind.ORPHANED, "alarm without a cause " + worry));
  }

  private static Stream<String> worries(
      Books books, String type, Function<JsonObject, String> cause) {
    return books
        .distinct(type)
        .map(Event::data)
        .map(data -> data.getString("portRequestId") + " " + cause.apply(data));
  }

  /// Empty for the alarms that are looked at one by one.
  private static String worry(JsonObject ticket) {
    if (ticket.getString("stock_alarm") != null) {
      return ticket.getString("stock_alarm") + " " + ticket.getString("stock_area");
    }
    if (ticket.getString("bar_id") != null) {
      return ticket.getString("bar_id");
    }
    if (ticket.getString("einvoice_of") != null) {
      return ticket.getString("einvoice_of");
    }
    var cause = ticket.getString("port_alarm", MISPLACED);
    return ticket.getString("port_request_id") == null || MISPLACED.equals(cause)
        ? ""
        : ticket.getString("port_request_id") + " " + cause;
  }

  /// Each says once what is wrong, at the moment it is raised. What the system says later, in any
  /// ticket, is news of what the ticket is about, and is said once.
  private static void inspectReports(Tables tables, Findings findings) {
    var said =
        tables.of("support.ticket_message").stream()
            .filter(row -> "SYSTEM".equals(row.getString("author")))
            .collect(groupingBy(row -> row.getString("ticket_id")));
    for (var ticket : tables.of("support.ticket")) {
      var id = ticket.getString("ticket_id");
      var opened = ticket.getString("opened_at");
      var first =
          said.getOrDefault(id, List.of()).stream()
              .filter(message -> Objects.equals(opened, message.getString("written_at")))
              .toList();
      if (isAlarm(ticket)) {
        findings.exactlyOne(first, "the report of alarm " + id);
      } else {
        first.forEach(_ -> findings.add(Kind.ORPHANED, "the report of no alarm " + id));
      }
    }
    var tickets = tables.by("support.ticket", "ticket_id").keySet();
    said.keySet().stream()
        .filter(id -> !tickets.contains(id))
        .forEach(id -> findings.add(Kind.ORPHANED, "what the system says in no ticket " + id));
    said.forEach((id, messages) ->
        messages.stream()
            .collect(groupingBy(message -> message.getString("text")))
            .values()
            .forEach(same -> findings.exactlyOne(same, "news in ticket " + id)));
  }

  public static boolean isAlarm(JsonObject row) {
    return row.getString("alarm") != null
        || row.getString("port_request_id") != null
        || row.getString("stock_alarm") != null
        || row.getString("bar_id") != null
        || row.getString("einvoice_of") != null;
  }
}
