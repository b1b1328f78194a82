package com.ooma.office.porting.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.migration.FormerSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of data of the first version.
class UpgradeTest {

  private static final String WATCHED =
      """
      SELECT concat_ws(' ', coalesce(to_char(asked_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI'), 'nobody'),
        coalesce(promised_for::text, 'no day'), coalesce(to_char(watch_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI'), 'never'))
      FROM port_request WHERE port_request_id = '%s'
      """;

  @RegisterExtension final FormerSchema former = FormerSchema.of("porting");

  @Test
  void a_carrier_owes_a_day_since_it_got_the_order_for_the_last_time() throws SQLException {
    var sent = request("SENT_TO_CARRIER", "NULL, NULL");
    reached(sent, 0, "SUBMITTED", "2026-11-02T08:00:00Z");
    reached(sent, 1, "SENT_TO_CARRIER", "2026-11-02T09:00:00Z");
    reached(sent, 2, "REJECTED", "2026-11-03T09:00:00Z");
    reached(sent, 3, "SENT_TO_CARRIER", "2026-11-05T09:00:00Z");

    former.migrateTo("17");

    assertEquals(List.of("11-05 09:00 no day 11-05 09:00"), watched(sent));
  }

  @Test
  void a_port_is_late_from_the_morning_after_the_day_that_was_named() throws SQLException {
    var winter = request("FOC_ASSIGNED", "'2026-11-26', 'MORNING'");
    var summer = request("TESTING", "'2026-06-09', 'AFTERNOON'");

    former.migrateTo("17");

    assertEquals(List.of("nobody 2026-11-26 11-27 07:00"), watched(winter));
    assertEquals(List.of("nobody 2026-06-09 06-10 06:00"), watched(summer));
  }

  @Test
  void nobody_watches_what_is_not_with_a_carrier_or_over() throws SQLException {
    var submitted = request("SUBMITTED", "NULL, NULL");
    var completed = request("COMPLETED", "'2026-11-26', 'MORNING'");
    reached(completed, 0, "SENT_TO_CARRIER", "2026-11-02T09:00:00Z");

    former.migrateTo("17");

    assertEquals(List.of("nobody no day never"), watched(submitted));
    assertEquals(List.of("nobody no day never"), watched(completed));
  }

  private UUID request(String state, String foc) throws SQLException {
    var id = UUID.randomUUID();
    former.run(
        """
        INSERT INTO port_request VALUES ('%s', 3, 3, '%s', 1, 'carrier-alpha', '\\x00', 'LANDLINE', 'ISOLATED',
          '+33261910042', 'Atelier Lumen SAS', '123456782', '12 rue des Archives', '75004', 'Paris', false,
          'Camille Martin', now(), '%s', NULL, 0, NULL, NULL, %s, NULL, NULL)
        """
            .formatted(id, UUID.randomUUID(), state, foc));
    return id;
  }

  private void reached(UUID request, int place, String state, String at) throws SQLException {
    former.run(
        "INSERT INTO port_milestone VALUES ('%s', %d, '%s', '%s', 'SYSTEM', 'porting-service', NULL)"
            .formatted(request, place, state, at));
  }

  private List<String> watched(UUID request) throws SQLException {
    return former.texts(WATCHED.formatted(request));
  }
}
