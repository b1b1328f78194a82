package com.ooma.office.billing.adapter.out.persistence.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.OfficeTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the books refuse even to their own service.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class LedgerTableTest {

  /// With the source of an entry that is there.
  private static final String BOOK =
      "SELECT book(gen_random_uuid(), 'OD', current_date, 'P-1', 'Essai', '%s', ARRAY['411000', '512000'], ARRAY[%d, -500])";

  private static final String ENTRY =
      "INSERT INTO ledger_entry (account_id, journal, day, piece, piece_day, label, source)"
          + " VALUES (gen_random_uuid(), 'OD', current_date, 'P-1', current_date, 'Essai', 'test/' || gen_random_uuid())";

  @Inject AgroalDataSource database;

  private final String source = "test/" + UUID.randomUUID();

  @Test
  void what_balances_is_booked_once() throws SQLException {
    execute(BOOK.formatted(source, 500));
    execute(BOOK.formatted(source, 500));

    assertEquals(
        2,
        number(
            "SELECT count(*) FROM ledger_posting JOIN ledger_entry USING (entry_id) WHERE source = '%s'"));
  }

  @Test
  void what_does_not_balance_is_not_booked() throws SQLException {
    refused(BOOK.formatted(source, 501));

    assertEquals(0, number("SELECT count(*) FROM ledger_entry WHERE source = '%s'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENTRY, // of nothing
        "INSERT INTO ledger_posting VALUES (-1, 1, '411000', 5), (-1, 2, '512000', -5)",
        "INSERT INTO ledger_posting SELECT entry_id, 9, '411000', 5 FROM ledger_entry WHERE source = '%s'",
        "UPDATE ledger_posting SET cents = 0 FROM ledger_entry WHERE source = '%s'",
        "DELETE FROM ledger_posting USING ledger_entry WHERE source = '%s'",
        "DELETE FROM ledger_entry WHERE source = '%s'",
        "TRUNCATE ledger_entry CASCADE",
      })
  void what_is_booked_is_whole_and_stays(String change) throws SQLException {
    execute(BOOK.formatted(source, 500));

    refused(change.formatted(source));

    assertDoesNotThrow(() -> execute(BOOK.formatted(source, 500)));
    assertEquals(
        0,
        number(
            "SELECT sum(cents) FROM ledger_posting JOIN ledger_entry USING (entry_id) WHERE source = '%s'"));
  }

  private void refused(String statement) {
    var refusal = assertThrows(SQLException.class, () -> execute(statement));
    assertEquals("23", refusal.getSQLState().substring(0, 2), refusal::getMessage);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(source))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
