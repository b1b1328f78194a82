package com.ooma.office.e2e.ledger;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Kinds of rows that the ledger has a reason to miss. Others may be there too: what earlier tests
/// left, of whom no journal tells, and what is only begun.
@FunctionalInterface
interface Missed {

  /// Which rows of these books are of the kind.
  Predicate<JsonObject> in(Books books);

  static Missed any() {
    return _ -> _ -> true;
  }

  static Missed with(String column, Object value) {
    return _ -> row -> value.equals(row.getValue(column));
  }

  default Missed and(Predicate<JsonObject> also) {
    return books -> in(books).and(also);
  }

  default Missed also(Missed other) {
    return books -> in(books).and(other.in(books));
  }

  /// Rows that an accepted command of `kind` was answered with.
  static Missed answering(Kind kind, String id, String column) {
    return books ->
        among(column, books.accepted(kind).flatMap(entry -> entry.answered(id).stream()));
  }

  /// Rows of companies that did `kind`.
  static Missed ofCompaniesThat(Kind kind) {
    return books ->
        among("account_id", books.accepted(kind).map(entry -> entry.account().toString()));
  }

  /// Messages of carriers that were accepted.
  static Missed toldByCarriers() {
    return books ->
        among(
            "message_id",
            books.commands().stream()
                .filter(entry -> entry.kind().isWebhook() && entry.isAccepted())
                .map(Entry::key));
  }

  /// Calls that the voice platform told.
  static Missed calls() {
    return books ->
        among(
            "call_id",
            books.accepted(Kind.TELL_CALL).map(entry -> entry.request().getString("callId")));
  }

  /// Messages that were written by a command.
  static Missed written() {
    return books ->
        among(
            "text",
            Stream.of(
                    text(books, Kind.OPEN_TICKET, "message"),
                    text(books, Kind.WRITE_TO_TICKET, "text"))
                .flatMap(Function.identity()));
  }

  /// Rows of seats, or of their orders, whose numbers were given and whose phones may leave.
  static Missed fulfilled(String column, String of) {
    return books ->
        among(
            column,
            books.tables().of("provisioning.extension").stream().map(line -> line.getString(of)));
  }

  /// Rows of seats that a phone was sent to.
  static Missed shipped() {
    return books ->
        among(
            "seat_id",
            books.distinct("PhoneShipped").map(event -> event.data().getString("seatId")));
  }

  private static Stream<String> text(Books books, Kind kind, String name) {
    return books.accepted(kind).map(Entry::request).map(request -> request.getString(name));
  }

  private static Predicate<JsonObject> among(String column, Stream<String> values) {
    Set<String> known = values.collect(toSet());
    return row -> known.contains(row.getString(column));
  }
}
