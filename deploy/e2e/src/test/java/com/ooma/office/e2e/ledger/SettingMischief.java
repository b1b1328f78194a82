package com.ooma.office.e2e.ledger;

import static com.ooma.office.e2e.ledger.Forgery.first;
import static com.ooma.office.e2e.ledger.Forgery.replace;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.WRONG;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Ways to make books untrue of what companies have set.
final class SettingMischief {

  private static final String SETTINGS = "provisioning.office_setting";

  private SettingMischief() {}

  static Stream<Tampering> all() {
    return Stream.of(
        set(
            "close the receptionist",
            Kind.SET_RECEPTIONIST,
            "receptionist",
            content -> content.getJsonObject("receptionist").put("schedule", new JsonArray())),
        set(
            "let the receptionist say something else",
            Kind.SET_RECEPTIONIST,
            "receptionist",
            content ->
                content
                    .getJsonObject("receptionist")
                    .getJsonObject("businessHours")
                    .put("greeting", "Autre")),
        set(
            "open another conference room",
            Kind.APPLY_CONFIGURATION,
            "conference",
            content ->
                content
                    .getJsonObject("conference")
                    .getJsonArray("rooms")
                    .getJsonObject(0)
                    .put("name", "Autre")),
        new Tampering("disturb who does not want to be", WRONG, SettingMischief::disturb),
        new Tampering("forget who confirmed an address", LOST, SettingMischief::unconfirm));
  }

  private static Tampering set(
      String what, Kind command, String path, Consumer<JsonObject> otherwise) {
    return new Tampering(
        what,
        WRONG,
        books -> {
          var asked = Missed.ofCompaniesThat(command).in(books);
          return changed(
              books,
              first(books, SETTINGS, asked.and(row -> path.equals(row.getString("path")))),
              otherwise);
        });
  }

  /// The user of an accepted command, as others may have set something else.
  private static Books disturb(Books books) {
    var said =
        books.commands().stream()
            .filter(entry -> entry.kind() == Kind.SET_CALLS && entry.isAccepted())
            .toList();
    var row =
        first(
            books,
            SETTINGS,
            setting ->
                said.stream()
                    .anyMatch(entry ->
                        entry.account().toString().equals(setting.getString("account_id"))
                            && entry.path().endsWith(setting.getString("path") + "/calls")));
    return changed(
        books,
        row,
        content -> {
          var calls = content.getJsonObject("user").getJsonObject("calls");
          calls.put("doNotDisturb", !calls.getBoolean("doNotDisturb"));
        });
  }

  private static Books unconfirm(Books books) {
    var asked = Missed.ofCompaniesThat(Kind.CONFIRM_ADDRESS).in(books);
    var table = "provisioning.emergency_address_change";
    var row = first(books, table, asked.and(each -> "CONFIRMED".equals(each.getString("what"))));
    var rest =
        books.tables().of(table).stream()
            .filter(each -> row.getString("site_id").equals(each.getString("site_id")))
            .toList();
    var emptied = books;
    for (var each : rest) {
      emptied = replace(emptied, table, each, List.of());
    }
    return emptied;
  }

  private static Books changed(Books books, JsonObject row, Consumer<JsonObject> otherwise) {
    var content = row.getJsonObject("content").copy();
    otherwise.accept(content);
    return replace(books, SETTINGS, row, List.of(row.copy().put("content", content)));
  }
}
