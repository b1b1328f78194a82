package com.ooma.office.ordering.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.migration.FormerSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of data of the first version.
class UpgradeTest {

  @RegisterExtension final FormerSchema former = FormerSchema.of("ordering");

  @Test
  void the_administrator_of_the_latest_live_order_is_the_accounts() throws SQLException {
    var two = account(null);
    order(two, "1", "ACTIVE", "first@lumen.example");
    var present = order(two, "2", "PLACED", "second@lumen.example");
    order(two, "3", "CANCELLED", "cancelled@lumen.example");
    var left = account("2026-10-31");
    order(left, "4", "REMOVED", "left@lumen.example");
    var cancelled = account(null);
    order(cancelled, "5", "CANCELLED", "cancelled@lumen.example");
    var fresh = account(null);

    former.migrateTo("2");

    assertEquals(List.of(present + " Camille second@lumen.example"), administrator(two));
    assertEquals(List.of("null Camille left@lumen.example"), administrator(left));
    assertEquals(List.of("null null null"), administrator(cancelled));
    assertEquals(List.of("null null null"), administrator(fresh));
  }

  @Test
  void the_others_are_still_to_be_told_of_all_of_them() throws SQLException {
    account(null);
    account("2026-10-31");

    former.migrateTo("2");

    assertEquals(
        List.of("1970-01-01", "1970-01-01"),
        former.texts("SELECT due_on FROM account WHERE described_at IS NULL"));
  }

  private UUID account(String lastDay) throws SQLException {
    var id = UUID.randomUUID();
    var end = lastDay == null ? "NULL, NULL" : "'%s', now()".formatted(lastDay);
    former.run(
        """
        INSERT INTO account VALUES ('%s', 3, 7, 'Lumen', '123456782', '{}', '[]', NULL, 0, false, 0, %s, '[]', NULL)
        """
            .formatted(id, end));
    return id;
  }

  private UUID order(UUID account, String place, String state, String email) throws SQLException {
    var order = UUID.fromString("00000000-0000-7000-8000-00000000000" + place);
    var seat = UUID.randomUUID();
    former.run(
        """
        INSERT INTO customer_order VALUES ('%s', 0, 1, '%s', now(), '%s', false, '{}', '%s', 'La Fayette', false, 0,
          '[]', 5000, '2026-11-24', '2026-11-26', '2026-11-26', '2017-04-01', 'camille', NULL, NULL, NULL)
        """
            .formatted(order, account, state, account));
    former.run(
        """
        INSERT INTO seat VALUES ('%s', '%s', 0, 0, 'Camille', '%s', true, NULL, '%s')
        """
            .formatted(seat, order, email, state));
    former.run(
        """
        INSERT INTO seat VALUES ('%s', '%s', 0, 1, 'Noé', 'noe@lumen.example', false, NULL, '%s')
        """
            .formatted(UUID.randomUUID(), order, state));
    return seat;
  }

  private List<String> administrator(UUID account) throws SQLException {
    return former.texts(
        """
        SELECT concat_ws(' ', coalesce(administrator_seat_id::text, 'null'),
          coalesce(administrator_name, 'null'), coalesce(administrator_email, 'null'))
        FROM account WHERE account_id = '%s'
        """
            .formatted(account));
  }
}
