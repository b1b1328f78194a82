package com.ooma.office.e2e.ledger.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.books.VoidNumbers;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Each aggregate's events are in its topic, numbered from 1 without gaps, first seen in that
/// order, and as many as its owner committed. A repeated event is allowed; another one under its
/// number is not.
public final class EventsInOrder implements Check {

  /// Which rows publish to which topic, and under which id.
  private static final List<Source> SOURCES =
      List.of(
          new Source("ordering", "account", "account_id"),
          new Source("ordering", "customer_order", "order_id"),
          new Source("provisioning", "shipment", "order_id"),
          new Source("provisioning", "phone", "phone_id"),
          new Source("provisioning", "office", "account_id"),
          new Source("provisioning", "emergency_address", "address_id"),
          new Source("porting", "port_request", "port_request_id"),
          new Source("porting", "port_out", "port_out_id"),
          new Source("support", "ticket", "ticket_id"),
          new Source("support", "relocation", "relocation_id"),
          new Source("billing", "invoice", "invoice_id"),
          new Source("billing", "payment", "payment_id"),
          new Source("billing", "standing", "account_id"),
          new Source("billing", "call_bar", "bar_id"),
          new Source("billing", "einvoice", "einvoice_id"));

  private static final Set<String> ALONE =
      Set.of(
          "NumberUseChanged",
          "StockLow",
          "VoicemailReceived",
          "FaxReceived",
          "FaxSent",
          "PrepaidBalanceLow",
          "RefundGiven",
          "GoodwillGranted",
          "PersonalDataRequested",
          "PersonalDataAnswered");

  @Override
  public void inspect(Books books, Findings findings) {
    var histories =
        books.events().stream()
            .filter(event -> !books.isPoison(event))
            .collect(groupingBy(event -> event.topic() + " " + event.subject()));
    var voids = VoidNumbers.in(books.tables());
    histories.values().forEach(history -> inspect(history, voids, findings));
    inspectKeys(books, findings);

    var committed = committed(books.tables(), voids);
    committed.forEach((aggregate, last) -> {
      long published =
          histories.getOrDefault(aggregate, List.of()).stream()
              .mapToLong(Event::sequence)
              .max()
              .orElse(0);
      if (published < last) {
        findings.add(
            Kind.LOST, "%s committed %d events, %d are out".formatted(aggregate, last, published));
      } else if (published > last) {
        findings.add(
            Kind.ORPHANED,
            "%s has %d events out, %d committed".formatted(aggregate, published, last));
      }
    });
    histories.keySet().stream()
        .filter(aggregate -> !committed.containsKey(aggregate))
        .filter(aggregate ->
            !histories.getOrDefault(aggregate, List.of()).stream().allMatch(EventsInOrder::isAlone))
        .forEach(aggregate -> findings.add(Kind.ORPHANED, "events of unknown " + aggregate));
    inspectOutboxes(books, findings);
  }

  /// Of no aggregate, or of one that is deleted: what is told of numbers, stock, mailboxes,
  /// balances and refunds is an event by itself, and its outbox says whether it got lost.
  private static boolean isAlone(Event event) {
    return ALONE.contains(event.type()) && event.sequence() == 1;
  }

  private static void inspect(List<Event> history, VoidNumbers voids, Findings findings) {
    var ids = new HashMap<Long, Event>();
    var firsts = new ArrayList<Event>();
    for (var event : history) {
      var known = ids.putIfAbsent(event.sequence(), event);
      if (known == null) {
        firsts.add(event);
      } else if (!known.id().equals(event.id()) || !known.data().equals(event.data())) {
        findings.add(Kind.DOUBLED, "%s and %s have one number".formatted(known, event));
      }
    }
    if (!areInOrder(firsts)) {
      findings.add(
          Kind.OUT_OF_ORDER,
          "%s come as %s"
              .formatted(history.getFirst(), firsts.stream().map(Event::sequence).toList()));
    }
    long last = firsts.stream().mapToLong(Event::sequence).max().orElse(0);
    for (long number = 1; number <= last; number++) {
      if (!ids.containsKey(number) && !isVoid(voids, history.getFirst(), number)) {
        findings.add(
            Kind.LOST, "number %d of the events before %s".formatted(number, history.getLast()));
      }
    }
  }

  /// In each partition: a phone that came back and goes to another company is told of in the other
  /// company's partition from then on.
  private static boolean areInOrder(List<Event> events) {
    var latest = new HashMap<Integer, Long>();
    return events.stream()
        .allMatch(event -> {
          var before = latest.put(event.partition(), event.sequence());
          return before == null || before < event.sequence();
        });
  }

  /// One account's events are in one partition of a topic, or nobody keeps their order.
  private static void inspectKeys(Books books, Findings findings) {
    Map<String, Set<Integer>> partitions =
        books.events().stream()
            .filter(event -> !books.isPoison(event))
            .collect(
                groupingBy(
                    event -> event.topic() + " key " + event.key(),
                    java.util.stream.Collectors.mapping(Event::partition, toSet())));
    partitions.forEach((key, places) -> {
      if (places.size() > 1) {
        findings.add(Kind.OUT_OF_ORDER, "%s is in the partitions %s".formatted(key, places));
      }
    });
  }

  private static void inspectOutboxes(Books books, Findings findings) {
    var published =
        Stream.concat(books.events().stream(), books.deadLetters().stream())
            .map(Event::id)
            .collect(toSet());
    for (var service : BookReader.SERVICES) {
      books.tables().of(service + ".outbox").stream()
          .map(row -> row.getString("event_id"))
          .filter(id -> id != null && !published.contains(id))
          .forEach(id -> findings.add(Kind.LOST, "event %s of %s's outbox".formatted(id, service)));
    }
  }

  private static boolean isVoid(VoidNumbers voids, Event sibling, long number) {
    return voids.has(sibling.topic(), sibling.subject(), number);
  }

  private static Map<String, Long> committed(Tables tables, VoidNumbers voids) {
    var committed = new HashMap<String, Long>();
    for (var source : SOURCES) {
      for (var row : tables.of(source.table())) {
        long last = row.getLong("last_sequence");
        if (last > 0) {
          committed.put(source.historyOf(row), voids.told(source.topic(), source.idOf(row), last));
        }
      }
    }
    return committed;
  }

  private record Source(String service, String rows, String id) {

    String table() {
      return service + "." + rows;
    }

    String topic() {
      return service + ".events";
    }

    String idOf(JsonObject row) {
      return row.getString(id);
    }

    String historyOf(JsonObject row) {
      return topic() + " " + idOf(row);
    }
  }
}
