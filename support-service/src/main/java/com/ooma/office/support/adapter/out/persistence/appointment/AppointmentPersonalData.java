package com.ooma.office.support.adapter.out.persistence.appointment;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who is named in what was wished for or set up: the words go once the appointment is over.
@Singleton
class AppointmentPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'APPOINTMENT', CAST(a.appointment_id AS text) AS id, d.field, d.value,
        CASE WHEN a.state = 'BOOKED' THEN 'IN_USE' END
      FROM appointment a CROSS JOIN LATERAL (VALUES ('wishes', a.wishes), ('set up', a.set_up)) d (field, value)
      WHERE a.account_id = :account AND to_tsvector('simple', d.value) @@ phraseto_tsquery('simple', :name)
      ORDER BY a.appointment_id
      """;

  private static final String WORDS =
      """
      UPDATE appointment SET revision = revision + 1, wishes = 'Effacé avec la personne.',
        set_up = CASE WHEN state = 'HELD' THEN 'Effacé avec la personne.' END
      WHERE account_id = :account AND to_tsvector('simple', wishes || ' ' || coalesce(set_up, '')) @@ phraseto_tsquery('simple', :name)
      """;

  AppointmentPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of(new Eraser("APPOINTMENT", WORDS)));
  }
}
