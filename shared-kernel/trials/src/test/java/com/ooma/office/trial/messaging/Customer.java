package com.ooma.office.trial.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.Patience;
import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// An account that gets invoices, each an event of an aggregate of its own unless it says
/// otherwise, and whose effects can be looked at.
public record Customer(UUID account, AgroalDataSource database) {

  public Customer(AgroalDataSource database) {
    this(UUID.randomUUID(), database);
  }

  public Event invoice(String label) {
    return invoice(label, UUID.randomUUID());
  }

  public Event invoice(String label, UUID aggregate) {
    return Event.of(
        "billing",
        "InvoiceFinalized",
        account,
        aggregate,
        """
        {"accountId":"%s","invoiceId":"%s","number":"%s","issuedOn":"2026-11-23",
         "periodStart":"2026-11-23","periodEnd":"2026-12-23",
         "totalTtc":{"amount":"150.00","currency":"EUR"},"totalHt":{"amount":"125.00","currency":"EUR"},
         "totalVat":{"amount":"25.00","currency":"EUR"},"addedLater":true}
        """
            .formatted(account, aggregate, label));
  }

  /// The labels of the invoices that had their effect, in its order.
  public List<String> effects() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT label FROM effect WHERE account = ? ORDER BY place")) {
      select.setObject(1, account);
      try (var rows = select.executeQuery()) {
        var found = new ArrayList<String>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }

  public void awaitEffects(String... labels) throws Exception {
    try {
      await(() -> effects().size() >= labels.length);
    } catch (AssertionError _) {
      // the comparison below tells more
    }
    assertEquals(List.of(labels), effects());
  }

  public void awaitDeadLetters(int count) throws Exception {
    await(() -> deadLetters() == count);
  }

  public int deadLetters() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM dead_letter WHERE account_id = ? AND settled_at IS NULL")) {
      select.setObject(1, account);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  static void await(Callable<Boolean> condition) {
    Patience.await("it holds").until(condition);
  }
}
