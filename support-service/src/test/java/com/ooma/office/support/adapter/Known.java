package com.ooma.office.support.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.postgres.ServiceTables;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Waits until support has heard of something that it shows nobody.
public final class Known {

  private Known() {}

  /// Describes the company with these sites.
  public static void company(Happenings happenings, UUID... sites) {
    EventBus.publish(happenings.described(sites));
    Desk.eventually("the company is known", () -> holds(happenings.account(), "true"));
  }

  /// Waits until the user of the seat can be written to, or can't.
  public static void user(UUID seat, boolean known) {
    Desk.eventually(
        "the user is known: " + known,
        () -> count("seat_user WHERE seat_id = '%s'".formatted(seat)) == (known ? 1 : 0));
  }

  /// @param condition on the columns of `company`
  public static boolean holds(UUID account, String condition) {
    return count("company WHERE account_id = '%s' AND %s".formatted(account, condition)) == 1;
  }

  /// @param what after UPDATE
  public static void change(String what) {
    try {
      assertEquals(1, tables().execute("UPDATE " + what));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param condition on the columns of `notice`
  public static boolean isTold(UUID account, String condition) {
    return count("notice WHERE account_id = '%s' AND %s".formatted(account, condition)) > 0;
  }

  /// The tables in which a word stands in some row, as text or among bytes.
  public static List<String> tablesWith(String word) {
    return tables()
        .texts(
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
              AND query_to_xml(format('SELECT 1 FROM %%I t WHERE lower(CAST(t AS text)) ~ %%L',
                table_name, '%1$s|' || encode('%1$s', 'hex')), false, false, '')::text LIKE '%%<row>%%'
            ORDER BY table_name
            """
                .formatted(word));
  }

  private static long count(String rows) {
    return tables().count("SELECT count(*) FROM " + rows);
  }

  private static ServiceTables tables() {
    return OfficeTestResource.tables("support");
  }
}
