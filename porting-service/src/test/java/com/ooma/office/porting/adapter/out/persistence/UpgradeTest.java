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

  @Test
  void what_was_brought_and_given_up_goes_back_and_what_left_is_not_ours() throws SQLException {
    former.migrateTo("19");
    var brought = request("COMPLETED", "'2026-11-26', 'MORNING'");
    former.run(
        """
        INSERT INTO port_number (port_request_id, place, number, rio_sealed, replaces, state, open, test_calls)
        VALUES ('%s', 0, '+33261910042', '\\x00', '+33199001234', 'PORTED', false, 1)
        """
            .formatted(brought));
    former.run(
        """
        INSERT INTO former_number SELECT number, gen_random_uuid(), '2027-01-11T07:00:00Z'
        FROM (VALUES ('+33261910042'), ('+33199001234')) given_up (number)
        """);
    former.run(
        """
        INSERT INTO our_number VALUES ('+33199001235', 'SPARE', NULL, 3), ('+33199001236', 'SPARE', NULL, 3)
        """);
    former.run(
        """
        WITH gone AS (
          INSERT INTO port_out VALUES (gen_random_uuid(), 'carrier-alpha', 'IN-1', gen_random_uuid(), '2026-11-26',
            'MORNING', 'LEFT', now(), 1) RETURNING port_out_id)
        INSERT INTO port_out_number SELECT port_out_id, 0, '+33199001235' FROM gone
        """);

    former.migrateTo("20");

    assertEquals(
        List.of("+33261910042 " + brought),
        former.texts(
            "SELECT number || ' ' || brought_by FROM former_number WHERE hand_back_at = portable_until"));
    assertEquals(
        List.of("+33199001235"),
        former.texts("SELECT number FROM our_number WHERE left_version = version"));
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
