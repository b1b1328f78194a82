package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// Calls of a user are forwarded as was said last, and each change is in the history.
public final class ForwardingIsKept implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var rows =
        books.tables().of("provisioning.office_setting").stream()
            .collect(groupingBy(ForwardingIsKept::place));
    var history =
        books.tables().of("provisioning.office_setting_change").stream()
            .collect(groupingBy(ForwardingIsKept::place));
    var said =
        books.commands().stream()
            .filter(entry -> entry.kind() == Kind.FORWARD_CALLS)
            .filter(Entry::isAccepted)
            .collect(groupingBy(ForwardingIsKept::place));
    var unanswered =
        books.commands().stream()
            .filter(entry -> entry.kind() == Kind.FORWARD_CALLS && !entry.isAccepted())
            .map(ForwardingIsKept::place)
            .toList();
    said.forEach((place, entries) -> {
      if (history.getOrDefault(place, List.of()).size() < changes(entries)) {
        findings.add(Finding.Kind.LOST, "a change of " + place);
      }
      var last = entries.getLast().request();
      findings
          .only(rows, place, "the forwarding of " + place)
          .filter(_ -> !unanswered.contains(place)) // its answer was lost, and maybe not its effect
          .map(
              row -> row.getJsonObject("content").getJsonObject("user").getJsonObject("forwarding"))
          .ifPresent(kept -> {
            findings.equal(last.getString("number"), kept.getString("number"), "for " + place);
            findings.equal(last.getJsonArray("when"), kept.getJsonArray("when"), "when " + place);
          });
    });
  }

  /// What is said again as it is changes nothing.
  private static long changes(List<Entry> entries) {
    long changes = 0;
    JsonObject before = new JsonObject();
    for (var entry : entries) {
      if (!entry.request().equals(before)) {
        changes++;
      }
      before = entry.request();
    }
    return changes;
  }

  private static String place(JsonObject row) {
    return row.getString("account_id") + "/" + row.getString("path");
  }

  /// `/v1/accounts/{accountId}/telephony/users/{extension}/forwarding`
  private static String place(Entry entry) {
    return entry.account() + "/users/" + entry.path().split("/")[6];
  }
}
