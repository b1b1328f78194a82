package com.ooma.office.support.adapter;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import java.sql.SQLException;
import java.util.UUID;

/// Waits until support has heard of something that it shows nobody.
public final class Known {

  private Known() {}

  /// Describes the company with these sites.
  public static void company(Happenings happenings, UUID... sites) {
    EventBus.publish(happenings.described(sites));
    Desk.eventually("the company is known", () -> holds(happenings.account(), "true"));
  }

  /// @param condition on the columns of `company`
  public static boolean holds(UUID account, String condition) {
    try (var connection = OfficeTestResource.postgres().connect("support");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT count(*) FROM company WHERE account_id = '%s' AND %s"
                    .formatted(account, condition))) {
      row.next();
      return row.getLong(1) == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
