package com.ooma.office.e2e.ledger.check;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import java.util.Map;
import java.util.function.Function;

/// What was said or told last of each thing.
public final class Last {

  private Last() {}

  /// One worker plays a company, so its commands are in the journal as they were done.
  public static Map<String, Entry> accepted(Books books, Kind kind, Function<Entry, String> of) {
    return books.accepted(kind).collect(toMap(of, entry -> entry, (_, later) -> later));
  }

  /// Things that one aggregate tells of.
  public static Map<String, Event> told(Books books, String type, Function<Event, String> of) {
    return books
        .distinct(type)
        .collect(
            toMap(
                of,
                event -> event,
                (one, other) -> one.sequence() > other.sequence() ? one : other));
  }
}
