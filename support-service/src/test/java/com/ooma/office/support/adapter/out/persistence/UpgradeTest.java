package com.ooma.office.support.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.migration.FormerSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of data of the first version.
class UpgradeTest {

  @RegisterExtension final FormerSchema former = FormerSchema.of("support");

  @Test
  void contacts_stay_and_companies_that_left_are_known() throws SQLException {
    var there = UUID.randomUUID();
    var left = UUID.randomUUID();
    former.run(
        "INSERT INTO contact VALUES ('%s', 'Noé', 'noe@lumen.example', now())".formatted(there));
    former.run(
        """
        INSERT INTO notice (notice_id, account_id, kind, about, occasion, subject, facts, created_at)
        VALUES ('%s', '%s', 'SERVICE_TERMINATED', '%s', '', 'Fin', '{"seats":2,"lastDay":"2026-10-31"}', now())
        """
            .formatted(UUID.randomUUID(), left, left));

    former.migrateTo("2");

    assertEquals(
        List.of("noe@lumen.example"),
        former.texts("SELECT email FROM contact WHERE primary_email IS NULL"));
    assertEquals(
        List.of(left + " 2026-10-31"),
        former.texts("SELECT account_id || ' ' || last_day FROM company WHERE has_left"));
    assertEquals(List.of("1"), former.texts("SELECT count(*) FROM company"));
  }

  @Test
  void what_nobody_wrote_quotes_no_subject_any_more() throws SQLException {
    var ticket = UUID.randomUUID();
    former.run(
        """
        INSERT INTO ticket (ticket_id, revision, last_sequence, account_id, asked_by, asker_name, asker_email, category,
          priority, subject, state, opened_at, updated_at)
        VALUES ('%s', 1, 1, '%s', 'zoe', 'Zoé', 'zoe@lumen.example', 'PHONE', 'NORMAL', 'Moi', 'OPEN', now(), now())
        """
            .formatted(ticket, UUID.randomUUID()));
    say(ticket, 0, "MEMBER", "Zoe@lumen.example", "La demande « Moi » est urgente");
    say(ticket, 1, "SYSTEM", "support", "La demande « Toi » a été réunie avec celle-ci.");

    former.migrateTo("33");

    assertEquals(
        List.of(
            "mail: La demande « Moi » est urgente",
            "support: La demande « … » a été réunie avec celle-ci."),
        former.texts("SELECT written_by || ': ' || text FROM ticket_message ORDER BY place"));
  }

  private void say(UUID ticket, int place, String author, String by, String text)
      throws SQLException {
    former.run(
        "INSERT INTO ticket_message VALUES ('%s', '%s', %d, '%s', '%s', '%s', now())"
            .formatted(UUID.randomUUID(), ticket, place, author, by, text));
  }

  @Test
  void an_instance_of_the_first_version_still_remembers_contacts() throws SQLException {
    former.migrateTo("2");

    former.run(
        "INSERT INTO contact (account_id, name, email, since) VALUES ('%s', 'A', 'a@b.fr', now())"
            .formatted(UUID.randomUUID()));

    assertEquals(List.of("a@b.fr"), former.texts("SELECT email FROM contact"));
  }
}
