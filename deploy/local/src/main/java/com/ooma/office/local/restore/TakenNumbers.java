package com.ooma.office.local.restore;

import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers of invoices and credit notes that companies were told: another one never gets them.
record TakenNumbers(Connection connection) {

  private static final Set<String> DOCUMENTS = Set.of("InvoiceFinalized", "CreditNoteFinalized");
  private static final Pattern NUMBER = Pattern.compile("(OO|AV)-([0-9]{4})-([0-9]+)");

  private static final String GO_ON_BEHIND =
      """
      INSERT INTO billing.invoice_series AS series (kind, year, last_place, last_issued_on) VALUES (?, ?, ?, ?)
      ON CONFLICT (kind, year) DO UPDATE
        SET last_place = greatest(series.last_place, excluded.last_place),
            last_issued_on = greatest(series.last_issued_on, excluded.last_issued_on)
      """;

  void keep(List<ToldEvent> lost) throws SQLException {
    try (var update = connection.prepareStatement(GO_ON_BEHIND)) {
      for (var event : lost) {
        if (DOCUMENTS.contains(event.type())) {
          var document = new JsonObject(event.body());
          var number = NUMBER.matcher(document.getString("number"));
          if (!number.matches()) {
            throw new IllegalStateException("No number of an invoice: " + event.body());
          }
          update.setString(1, number.group(1).equals("AV") ? "CREDIT_NOTE" : "INVOICE");
          update.setInt(2, Integer.parseInt(number.group(2)));
          update.setLong(3, Long.parseLong(number.group(3)));
          update.setObject(4, LocalDate.parse(document.getString("issuedOn")));
          update.executeUpdate();
        }
      }
    }
  }
}
