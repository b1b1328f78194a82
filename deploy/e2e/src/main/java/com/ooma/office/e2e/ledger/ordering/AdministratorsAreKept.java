package com.ooma.office.e2e.ledger.ordering;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.check.Last;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// The administrator is the one told of last, in ordering and where letters are written.
public final class AdministratorsAreKept implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var accounts = books.tables().by("ordering.account", "account_id");
    var contacts = books.tables().by("support.contact", "account_id");
    Last.told(books, "AdministratorChanged", Event::key)
        .forEach((id, event) -> {
          var told = event.data().getJsonObject("administrator");
          for (var account : accounts.getOrDefault(id, List.of())) {
            findings.equal(
                event.data().getString("seatId"),
                account.getString("administrator_seat_id"),
                "the seat of the administrator told of " + id);
            compare(told, account, "administrator_", "the administrator of " + id, findings);
          }
          var contact = contacts.getOrDefault(id, List.of());
          if (findings.exactlyOne(contact, "the contact of " + id)) {
            compare(told, contact.getFirst(), "", "the contact of " + id, findings);
          }
        });
  }

  private static void compare(
      JsonObject told, JsonObject row, String columns, String what, Findings findings) {
    findings.equal(told.getString("name"), row.getString(columns + "name"), what + ", by name");
    findings.equal(told.getString("email"), row.getString(columns + "email"), what + ", by mail");
  }
}
