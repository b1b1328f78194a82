package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A company pays for as many additional numbers as it asked for last, and for those that ports
/// brought; it has as many, and those. Fewer of the pool only while it has no number at all, or it
/// is noted that some are missing.
public final class NumbersAreGiven implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var asked = asked(books);
    var offices = books.tables().by("provisioning.office", "account_id");
    for (var account : books.tables().of("ordering.account")) {
      var id = account.getString("account_id");
      long wanted = asked.getOrDefault(id, 0L);
      var ported = strings(account, "ported_numbers");
      var kept = strings(account, "kept_numbers");
      findings.equal(
          wanted + ported.size() + kept.size(),
          account.getLong("additional_numbers"),
          "the additional numbers of " + id);
      var office = offices.getOrDefault(id, List.of());
      long known = office.isEmpty() ? 0 : office.getFirst().getLong("additional_wanted");
      findings.equal(wanted, known, "the additional numbers to give to " + id);
      findings.equal(
          union(ported, kept),
          office.isEmpty() ? Set.of() : strings(office.getFirst(), "numbers_from_ports"),
          "the numbers that ports brought to " + id);
    }
    books.tables().of("provisioning.office").forEach(office -> inspect(office, findings));
  }

  /// How many of the pool. One worker plays a company, so its commands are told in the order they
  /// were done; the answer to a change tells how many of all came by ports until then. One whose
  /// place a ported number took later is of the pool no more.
  private static Map<String, Long> asked(Books books) {
    var asked = new HashMap<String, Long>();
    var told = new HashMap<String, Set<String>>();
    books.commands().stream()
        .filter(Entry::isAccepted)
        .forEach(entry -> {
          var account = entry.account().toString();
          long count = entry.request().getLong("additionalNumbers", 0L);
          if (entry.kind() == Kind.PLACE_ORDER) {
            asked.merge(account, count, Long::sum);
          } else if (entry.kind() == Kind.CHANGE_OPTIONS) {
            var ports = entry.answer().getJsonObject("numbersFromPorts", new JsonObject());
            told.put(account, strings(ports, "ported"));
            asked.put(
                account, count - strings(ports, "ported").size() - strings(ports, "kept").size());
          }
        });
    books
        .distinct("PortEffected")
        .forEach(event -> {
          var account = event.data().getString("accountId");
          long taken = placesTaken(event, told.getOrDefault(account, Set.of()));
          asked.merge(account, -taken, Long::sum);
        });
    return asked;
  }

  /// Of additional numbers of the pool, by ported ones that are not among `known`.
  private static long placesTaken(Event effected, Set<String> known) {
    return effected.data().getJsonArray("numbers").stream()
        .map(JsonObject.class::cast)
        .filter(number -> "ADDITIONAL".equals(number.getString("role")))
        .filter(number -> number.getString("replaced") != null)
        .filter(number -> !number.getBoolean("replacedStays"))
        .filter(number -> !known.contains(number.getString("number")))
        .count();
  }

  private static Set<String> strings(JsonObject row, String column) {
    return row.getJsonArray(column, new JsonArray()).stream()
        .map(Object::toString)
        .collect(toSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(toSet());
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
