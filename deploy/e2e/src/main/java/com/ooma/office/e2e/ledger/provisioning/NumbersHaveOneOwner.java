package com.ooma.office.e2e.ledger.provisioning;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// No number and no phone is with two users, each number that is used is used by whom the pool
/// says, and what was imported is there.
public final class NumbersHaveOneOwner implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    once(tables, "ordering.seat", "number", findings);
    once(tables, "ordering.seat", "phone_mac", findings);
    once(tables, "provisioning.extension", "number", findings);
    once(tables, "provisioning.extension", "sip_user", findings);
    once(tables, "provisioning.phone", "seat_id", findings);
    once(tables, "provisioning.office", "company_number", findings);
    once(tables, "provisioning.telephone_number", "number", findings);

    var pool = tables.by("provisioning.telephone_number", "number");
    for (var extension : tables.of("provisioning.extension")) {
      var number = extension.getString("number");
      var rows = pool.getOrDefault(number, List.of());
      if (findings.exactlyOne(rows, "the number " + number + " in the pool")) {
        owner(extension, rows.getFirst(), findings);
        findings.equal(
            extension.getString("seat_id"),
            rows.getFirst().getString("seat_id"),
            "seat of " + number);
      }
    }
    for (var office : tables.of("provisioning.office")) {
      numbersOf(office)
          .flatMap(number -> findings.only(pool, number, number).stream())
          .forEach(row -> owner(office, row, findings));
    }
    books
        .accepted(Kind.IMPORT)
        .flatMap(entry -> entry.request().getJsonArray("numbers").stream())
        .filter(number -> !pool.containsKey(number.toString()))
        .forEach(number -> findings.add(Finding.Kind.LOST, "the imported number " + number));
  }

  private static Stream<String> numbersOf(JsonObject office) {
    return Stream.of(
            Stream.ofNullable(office.getString("company_number")),
            office.getJsonArray("additional_numbers").stream().map(Object::toString),
            office.getJsonArray("numbers_from_ports").stream().map(Object::toString),
            included(office))
        .flatMap(numbers -> numbers);
  }

  /// Of the conference server and the faxes; none in an office of a former release.
  private static Stream<String> included(JsonObject office) {
    var included = office.getJsonObject("included_numbers");
    return included == null
        ? Stream.of()
        : Stream.concat(
            Stream.ofNullable(included.getString("conference")),
            included.getJsonArray("faxes").stream()
                .map(fax -> ((JsonObject) fax).getString("number")));
  }

  private static void owner(JsonObject user, JsonObject number, Findings findings) {
    findings.equal(
        user.getString("account_id"),
        Objects.toString(number.getString("account_id")),
        "the owner of " + number.getString("number"));
  }

  private static void once(Tables tables, String table, String column, Findings findings) {
    tables
        .by(table, column)
        .forEach((value, rows) -> {
          var users = rows.stream().filter(NumbersHaveOneOwner::isUsed).toList();
          if (!users.isEmpty()) {
            findings.exactlyOne(users, "%s %s of %s".formatted(column, value, table));
          }
        });
  }

  /// A seat that was removed still says what it had; the phone was sent back, and may be with
  /// somebody else since. While a broken phone is exchanged, it and the one that takes its place
  /// say whose they are.
  private static boolean isUsed(JsonObject row) {
    return !Set.of("REMOVED", "RETURNING").contains(row.getString("state", ""))
        && row.getString("replaces") == null;
  }
}
