package com.ooma.office.e2e.ledger;

import static com.ooma.office.e2e.ledger.Forgery.first;
import static com.ooma.office.e2e.ledger.Forgery.replace;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.DOUBLED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.WRONG;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Ways to make books untrue about ports.
final class PortMischief {

  private static final String REQUEST = "porting.port_request";
  private static final String NUMBER = "porting.port_number";
  private static final String OURS = "porting.our_number";

  private PortMischief() {}

  static Stream<Tampering> all() {
    return Stream.of(
        new Tampering("port a number of a request that ended", WRONG, PortMischief::portAfterEnd),
        new Tampering("port a number twice", DOUBLED, PortMischief::portTwice),
        new Tampering("review a port that nobody reviewed", DOUBLED, PortMischief::review),
        new Tampering("forget that a port was reviewed", LOST, PortMischief::forgetReview),
        new Tampering("correct a port that nobody corrected", DOUBLED, PortMischief::correct),
        new Tampering("forget a correction", LOST, PortMischief::forgetCorrection),
        new Tampering("go on with what was given up", LOST, PortMischief::goOn),
        new Tampering("forget a number that is ours", LOST, books -> ours(books, List.of())),
        new Tampering(
            "take a number for another company's",
            WRONG,
            books -> {
              var number = first(books, OURS, given(books));
              return replace(
                  books, OURS, number, List.of(number.copy().put("account_id", Mischief.nobody())));
            }));
  }

  private static Books portAfterEnd(Books books) {
    var id = UUID.randomUUID().toString();
    var request =
        new JsonObject()
            .put("port_request_id", id)
            .put("account_id", Mischief.nobody())
            .put("submission", 1)
            .put("last_sequence", 0)
            .put("state", "CANCELLED");
    return replace(
        replace(books, REQUEST, null, List.of(request)), NUMBER, null, List.of(ported(id)));
  }

  private static Books portTwice(Books books) {
    return replace(
        books,
        NUMBER,
        null,
        List.of(ported(UUID.randomUUID().toString()), ported(UUID.randomUUID().toString())));
  }

  private static JsonObject ported(String request) {
    return new JsonObject()
        .put("port_request_id", request)
        .put("number", "+33261919999")
        .put("state", "PORTED");
  }

  private static Books review(Books books) {
    var milestone = first(books, "porting.port_milestone", reviewed(books));
    return replace(
        books, "porting.port_milestone", milestone, List.of(milestone, milestone.copy()));
  }

  private static Books forgetReview(Books books) {
    var milestone = first(books, "porting.port_milestone", reviewed(books));
    return replace(books, "porting.port_milestone", milestone, List.of());
  }

  private static Predicate<JsonObject> reviewed(Books books) {
    return requested(books).and(row -> "UNDER_REVIEW".equals(row.getString("state")));
  }

  private static Books correct(Books books) {
    var request = first(books, REQUEST, requested(books));
    int submission = request.getInteger("submission");
    return replace(
        books, REQUEST, request, List.of(request.copy().put("submission", submission + 9)));
  }

  private static Books forgetCorrection(Books books) {
    var request =
        first(books, REQUEST, requested(books).and(row -> row.getInteger("submission") > 1));
    return replace(books, REQUEST, request, List.of(request.copy().put("submission", 1)));
  }

  private static Books goOn(Books books) {
    var request =
        first(
            books,
            REQUEST,
            requested(books).and(row -> "CANCELLED".equals(row.getString("state"))));
    return replace(
        books, REQUEST, request, List.of(request.copy().put("state", "SENT_TO_CARRIER")));
  }

  private static Books ours(Books books, List<JsonObject> instead) {
    return replace(books, OURS, first(books, OURS, given(books)), instead);
  }

  private static Predicate<JsonObject> requested(Books books) {
    return Missed.answering(Kind.REQUEST_PORT, "portRequestId", "port_request_id").in(books);
  }

  private static Predicate<JsonObject> given(Books books) {
    return Missed.ofCompaniesThat(Kind.PLACE_ORDER)
        .in(books)
        .and(row -> "ASSIGNED".equals(row.getString("use")));
  }
}
