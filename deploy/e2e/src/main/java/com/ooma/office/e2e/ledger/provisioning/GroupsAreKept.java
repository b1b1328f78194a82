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
import java.util.Map;

/// Each ring group that a company formed is there once, as it was said, and once in the history;
/// and there is none that nobody formed.
public final class GroupsAreKept implements Check {

  private static final String PATH = "ring-groups/";

  @Override
  public void inspect(Books books, Findings findings) {
    var groups = ofGroups(books, "provisioning.office_setting");
    var changes = ofGroups(books, "provisioning.office_setting_change");
    Map<String, List<Entry>> formed =
        books
            .accepted(Kind.ADD_RING_GROUP)
            .collect(
                groupingBy(entry ->
                    entry.account() + "/" + PATH + entry.answered("extension").orElse("none")));
    formed.forEach((id, entries) -> {
      findings.exactlyOne(entries, "the command for group " + id);
      findings
          .only(groups, id, "the group " + id)
          .ifPresent(row ->
              findings.equal(
                  entries.getFirst().request().getString("name"),
                  row.getJsonObject("content").getJsonObject("ringGroup").getString("name"),
                  "the name of group " + id));
      findings.exactlyOne(changes.getOrDefault(id, List.of()), "the history of group " + id);
    });
    groups.keySet().stream()
        .filter(id -> !formed.containsKey(id))
        .forEach(
            id -> findings.add(Finding.Kind.DOUBLED, "the group " + id + " answers no command"));
  }

  private static Map<String, List<JsonObject>> ofGroups(Books books, String table) {
    return books.tables().of(table).stream()
        .filter(row -> row.getString("path").startsWith(PATH))
        .collect(groupingBy(row -> row.getString("account_id") + "/" + row.getString("path")));
  }
}
