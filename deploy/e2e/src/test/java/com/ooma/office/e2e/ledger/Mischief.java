package com.ooma.office.e2e.ledger;

import static com.ooma.office.e2e.ledger.Forgery.first;
import static com.ooma.office.e2e.ledger.Forgery.inPartition;
import static com.ooma.office.e2e.ledger.Forgery.replace;
import static com.ooma.office.e2e.ledger.Forgery.telling;
import static com.ooma.office.e2e.ledger.Forgery.with;
import static com.ooma.office.e2e.ledger.Missed.answering;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.DOUBLED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.ORPHANED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.OUT_OF_ORDER;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.PARKED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.WRONG;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.load.Letterbox;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Ways to make books untrue that are more than another row.
final class Mischief {

  private Mischief() {}

  static Stream<Tampering> all() {
    return Stream.of(
        tell(
            "tell another address",
            "ServiceAddressChanged",
            data -> data.getJsonObject("site").put("name", "Ailleurs")),
        tell(
            "tell another company",
            "AccountDescribed",
            data -> data.getJsonObject("company").put("legalName", "Autre")),
        tell(
            "tell another administrator",
            "AdministratorChanged",
            data -> data.getJsonObject("administrator").put("name", "Autre")),
        tell("tell another name", "SeatRenamed", data -> data.put("userName", "Autre")),
        new Tampering("give other numbers than the chosen ones", WRONG, Mischief::replaceChosen),
        new Tampering("swap two events", OUT_OF_ORDER, Mischief::swap),
        new Tampering("move an event to another partition", OUT_OF_ORDER, Mischief::move),
        new Tampering("forget an aggregate", ORPHANED, Mischief::forget),
        new Tampering("raise an alarm for nothing", ORPHANED, Mischief::alarm),
        new Tampering("say nothing in an alarm", LOST, Mischief::alarm),
        new Tampering("report without an alarm", ORPHANED, Mischief::report),
        new Tampering("return a phone that nobody returned", DOUBLED, Mischief::bringBack),
        new Tampering("forward calls to somebody else", WRONG, Mischief::forward),
        new Tampering("park an event", PARKED, Mischief::park),
        new Tampering("lose a letter", LOST, books -> unask(books, Kind.TAKE_LETTER)),
        new Tampering("give up a letter", WRONG, Mischief::giveUp),
        new Tampering("refuse a reader in silence", LOST, Mischief::refuse),
        new Tampering("lose a command", DOUBLED, books -> unask(books, Kind.PLACE_ORDER)));
  }

  /// The last event of `type` about something of a company says otherwise.
  private static Tampering tell(String what, String type, Consumer<JsonObject> lie) {
    return new Tampering(
        what,
        WRONG,
        books -> {
          var last =
              books
                  .distinct(type)
                  .filter(event -> isOfCompany(books, event))
                  .max(Comparator.comparing(Event::sequence))
                  .orElseThrow();
          var told = last.data().copy();
          lie.accept(told);
          return with(
              books,
              books.events().stream()
                  .map(event -> event.id().equals(last.id()) ? telling(event, told) : event)
                  .toList());
        });
  }

  private static Books replaceChosen(Books books) {
    return with(
        books,
        books.events().stream()
            .map(event ->
                event.type().equals("NumbersAssigned")
                    ? telling(event, event.data().copy().put("companyNumber", "+33199999998"))
                    : event)
            .toList());
  }

  private static boolean isOfCompany(Books books, Event event) {
    return Missed.ofCompaniesThat(Kind.PLACE_ORDER)
        .in(books)
        .test(new JsonObject().put("account_id", event.key()));
  }

  private static Books swap(Books books) {
    var events = new ArrayList<>(books.events());
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        if (events.get(i).subject().equals(events.get(j).subject())
            && events.get(i).topic().equals(events.get(j).topic())
            && events.get(i).sequence() < events.get(j).sequence()) {
          Collections.swap(events, i, j);
          return with(books, events);
        }
      }
    }
    throw new AssertionError("no aggregate has two events");
  }

  /// The company's other events stay where they are.
  private static Books move(Books books) {
    var moved = first(books, "PhoneShipped");
    return with(
        books,
        books.events().stream()
            .map(event ->
                event.id().equals(moved.id()) ? inPartition(event, event.partition() + 1) : event)
            .toList());
  }

  private static Books forget(Books books) {
    var asked = answering(Kind.OPEN_TICKET, "ticketId", "ticket_id");
    var ticket = first(books, "support.ticket", asked.in(books));
    return replace(books, "support.ticket", ticket, List.of());
  }

  /// An alarm that no event asked for, and that says nothing.
  private static Books alarm(Books books) {
    var alarm =
        new JsonObject()
            .put("ticket_id", nobody())
            .put("order_id", nobody())
            .put("alarm", "NOT_SHIPPED")
            .put("last_sequence", 0);
    return replace(books, "support.ticket", null, List.of(alarm));
  }

  private static Books report(Books books) {
    var report =
        new JsonObject().put("ticket_id", nobody()).put("author", "SYSTEM").put("text", "late");
    return replace(books, "support.ticket_message", null, List.of(report));
  }

  private static Books park(Books books) {
    return replace(
        books,
        "billing.dead_letter",
        null,
        List.of(new JsonObject().put("event_id", "x").put("type", "x").put("reason", "x")));
  }

  /// An event as one that is there, so that nothing else is wrong with it.
  private static Books bringBack(Books books) {
    var shipped = first(books, "PhoneShipped");
    var events = new ArrayList<>(books.events());
    events.add(Forgery.as(shipped, "PhoneReturned", shipped.data().copy().put("sound", true)));
    return with(books, events);
  }

  private static Books forward(Books books) {
    var asked = Missed.ofCompaniesThat(Kind.FORWARD_CALLS).in(books);
    var row =
        first(
            books,
            "provisioning.office_setting",
            asked.and(setting -> setting.getString("path").startsWith("users/")));
    var content = row.getJsonObject("content").copy();
    content.getJsonObject("user").getJsonObject("forwarding").put("number", "+33639989999");
    return replace(
        books, "provisioning.office_setting", row, List.of(row.copy().put("content", content)));
  }

  private static Books giveUp(Books books) {
    var sent = first(books, "support.notice", row -> "SENT".equals(row.getString("state")));
    var givenUp = sent.copy().put("state", "UNDELIVERABLE").put("last_failure", "550 no");
    return replace(books, "support.notice", sent, List.of(givenUp));
  }

  private static Books refuse(Books books) {
    var journal = new Journal();
    books.commands().forEach(journal::write);
    Letterbox.noteRefused(journal, "nobody@lumen.example");
    return asked(books, journal.entries());
  }

  private static Books unask(Books books, Kind kind) {
    var first = books.accepted(kind).findFirst().orElseThrow();
    List<Entry> commands =
        books.commands().stream().filter(entry -> !entry.key().equals(first.key())).toList();
    return asked(books, commands);
  }

  private static Books asked(Books books, List<Entry> commands) {
    return new Books(
        books.tables(),
        books.events(),
        books.deadLetters(),
        commands,
        books.poison(),
        books.takeovers());
  }

  static JsonObject elsewhere() {
    return new JsonObject()
        .put("siteId", nobody())
        .put("name", "Ailleurs")
        .put("address", new JsonObject());
  }

  static String nobody() {
    return new UUID(0, 0).toString();
  }
}
