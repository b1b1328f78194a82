package com.ooma.office.e2e.ledger;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A company has as many additional numbers as it asked for last; fewer only while it has no number
/// at all, or it is noted that some are missing.
final class NumbersAreGiven implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var asked = asked(books);
    var offices = books.tables().by("provisioning.office", "account_id");
    for (var account : books.tables().of("ordering.account")) {
      var id = account.getString("account_id");
      long wanted = asked.getOrDefault(id, 0L);
      findings.equal(
          wanted, account.getLong("additional_numbers"), "the additional numbers of " + id);
      var office = offices.getOrDefault(id, List.of());
      long known = office.isEmpty() ? 0 : office.getFirst().getLong("additional_wanted");
      findings.equal(wanted, known, "the additional numbers to give to " + id);
    }
    books.tables().of("provisioning.office").forEach(office -> inspect(office, findings));
  }

  /// One worker plays a company, so its commands are told in the order they were done.
  private static Map<String, Long> asked(Books books) {
    var asked = new HashMap<String, Long>();
    books.commands().stream()
        .filter(Entry::isAccepted)
        .forEach(entry -> {
          var account = entry.account().toString();
          long count = entry.request().getLong("additionalNumbers", 0L);
          if (entry.kind() == Kind.PLACE_ORDER) {
            asked.merge(account, count, Long::sum);
          } else if (entry.kind() == Kind.CHANGE_OPTIONS) {
            asked.put(account, count);
          }
        });
    return asked;
  }

  private static void inspect(JsonObject office, Findings findings) {
    long wanted = office.getLong("additional_wanted");
    long given = office.getJsonArray("additional_numbers").size();
    boolean mayLack =
        office.getString("company_number") == null || office.getString("retry_at") != null;
    if (!mayLack || given > wanted) {
      findings.equal(
          wanted, given, "the additional numbers given to " + office.getString("account_id"));
    }
  }
}
