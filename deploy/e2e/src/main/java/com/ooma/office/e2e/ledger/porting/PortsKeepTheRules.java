package com.ooma.office.e2e.ledger.porting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Each port request went as far as people were told that it did: reviewed as often as ops said so,
/// handed in as often as the member corrected it, ended when the member gave it up; and its numbers
/// are where it is.
public final class PortsKeepTheRules implements Check {

  private static final Set<String> ENDED = Set.of("REJECTED", "CANCELLED");
  private static final Set<String> DONE = Set.of("PORTED", "SPLIT_OFF", "LOST");
  private static final Set<String> GIVEN_BACK = Set.of("RELEASED", "SPLIT_OFF", "LOST");

  @Override
  public void inspect(Books books, Findings findings) {
    var requests = books.tables().of("porting.port_request");
    reviews(books, "UNDER_REVIEW", Kind.APPROVE_PORT, findings);
    reviews(books, "REJECTED", Kind.REJECT_PORT, findings);
    corrections(books, requests, findings);
    cancellations(books, requests, findings);
    numbers(books, requests, findings);
  }

  /// As many milestones by ops as accepted commands.
  private static void reviews(Books books, String state, Kind kind, Findings findings) {
    var said = byRequest(books.accepted(kind).map(entry -> entry.path()));
    var done =
        books.tables().of("porting.port_milestone").stream()
            .filter(row -> state.equals(row.getString("state")))
            .filter(row -> "OPS".equals(row.getString("actor_kind")))
            .collect(groupingBy(row -> row.getString("port_request_id"), counting()));
    compare(said, said, done, kind + " of ", findings);
  }

  /// A correction whose answer was lost is refused the second time, as it had its effect.
  private static void corrections(Books books, List<JsonObject> requests, Findings findings) {
    var accepted = byRequest(books.accepted(Kind.CORRECT_PORT).map(entry -> entry.path()));
    var asked =
        byRequest(
            books.commands().stream()
                .filter(entry -> entry.kind() == Kind.CORRECT_PORT)
                .map(entry -> entry.path()));
    var done =
        requests.stream()
            .filter(row -> row.getInteger("submission") > 1)
            .collect(
                groupingBy(
                    row -> row.getString("port_request_id"),
                    summingLong(row -> row.getInteger("submission") - 1L)));
    compare(accepted, asked, done, "a correction of ", findings);
  }

  private static void compare(
      Map<String, Long> least,
      Map<String, Long> most,
      Map<String, Long> done,
      String what,
      Findings findings) {
    Stream.of(least.keySet(), done.keySet())
        .flatMap(Set::stream)
        .distinct()
        .forEach(id -> {
          long times = done.getOrDefault(id, 0L);
          if (times < least.getOrDefault(id, 0L)) {
            findings.add(Finding.Kind.LOST, what + id);
          } else if (times > most.getOrDefault(id, 0L)) {
            findings.add(Finding.Kind.DOUBLED, what + id);
          }
        });
  }

  /// Carriers of the sandbox take every withdrawal, sooner or later.
  private static void cancellations(Books books, List<JsonObject> requests, Findings findings) {
    var givenUp = byRequest(books.accepted(Kind.CANCEL_PORT).map(entry -> entry.path()));
    requests.stream()
        .filter(row -> givenUp.containsKey(row.getString("port_request_id")))
        .filter(row -> !"CANCELLED".equals(row.getString("state")))
        .filter(row -> row.getString("due_at") == null)
        .forEach(row ->
            findings.add(
                Finding.Kind.LOST, "the cancellation of " + row.getString("port_request_id")));
  }

  private static void numbers(Books books, List<JsonObject> requests, Findings findings) {
    var numbers =
        books.tables().of("porting.port_number").stream()
            .collect(groupingBy(row -> row.getString("port_request_id")));
    for (var request : requests) {
      var id = request.getString("port_request_id");
      for (var number : numbers.getOrDefault(id, List.of())) {
        if (!fits(request.getString("state"), number)) {
          findings.add(
              Finding.Kind.WRONG,
              "%s is %s in %s, which is %s"
                  .formatted(
                      number.getString("number"),
                      number.getString("state"),
                      id,
                      request.getString("state")));
        }
      }
    }
    books.tables().of("porting.port_number").stream()
        .filter(row -> "PORTED".equals(row.getString("state")))
        .collect(groupingBy(row -> row.getString("number"), counting()))
        .forEach((number, times) -> {
          if (times > 1) {
            findings.add(Finding.Kind.DOUBLED, "the port of " + number);
          }
        });
  }

  private static boolean fits(String request, JsonObject number) {
    var state = number.getString("state");
    if (request.equals("COMPLETED")) {
      return DONE.contains(state);
    }
    return ENDED.contains(request)
        ? GIVEN_BACK.contains(state)
        : request.equals("LOST") || !"PORTED".equals(state);
  }

  /// `/v1/port-requests/{portRequestId}/…`
  private static Map<String, Long> byRequest(Stream<String> paths) {
    return paths.collect(groupingBy(path -> path.split("/")[3], counting()));
  }
}
