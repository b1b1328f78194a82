package com.ooma.office.e2e.ledger;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.books.Tables;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/// Copies of books with other rows or events in them.
final class Forgery {

  private Forgery() {}

  static Books replace(Books books, String table, JsonObject row, List<JsonObject> instead) {
    var rows = new ArrayList<>(books.tables().of(table));
    rows.remove(row);
    rows.addAll(instead);
    var tables = new HashMap<>(books.tables().rows());
    tables.put(table, rows);
    return new Books(
        new Tables(tables),
        books.events(),
        books.deadLetters(),
        books.commands(),
        books.poison(),
        books.takeovers());
  }

  static Books with(Books books, List<Event> events) {
    return new Books(
        books.tables(),
        events,
        books.deadLetters(),
        books.commands(),
        books.poison(),
        books.takeovers());
  }

  static JsonObject first(Books books, String table, Predicate<JsonObject> which) {
    return books.tables().of(table).stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing to tamper with in " + table));
  }

  static Event first(Books books, String type) {
    return books.distinct(type).findFirst().orElseThrow();
  }

  static Event withId(Event event, String id) {
    return new Event(
        event.topic(),
        event.partition(),
        event.offset() + 1_000_000,
        event.publishedAt(),
        event.key(),
        id,
        event.type(),
        event.subject(),
        event.sequence(),
        event.data());
  }

  static Event inPartition(Event event, int partition) {
    return new Event(
        event.topic(),
        partition,
        event.offset(),
        event.publishedAt(),
        event.key(),
        event.id(),
        event.type(),
        event.subject(),
        event.sequence(),
        event.data());
  }

  /// Another event that tells `data` under another name.
  static Event as(Event event, String type, JsonObject data) {
    return new Event(
        event.topic(),
        event.partition(),
        event.offset() + 1_000_000,
        event.publishedAt(),
        event.key(),
        "another",
        type,
        event.subject(),
        event.sequence(),
        data);
  }

  static Event telling(Event event, JsonObject data) {
    return new Event(
        event.topic(),
        event.partition(),
        event.offset(),
        event.publishedAt(),
        event.key(),
        event.id(),
        event.type(),
        event.subject(),
        event.sequence(),
        data);
  }
}
