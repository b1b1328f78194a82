package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who has a seat, and what came of having it: forgotten with it, as is all that is in the mailbox.
@Singleton
class UserPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      WITH person AS (
        SELECT u.seat_id, u.account_id, u.email, e.extension, e.number, e.user_name
        FROM seat_user u LEFT JOIN extension e USING (seat_id)
        WHERE u.account_id = :account AND lower(u.email) = :address)
      SELECT 'SEAT', cast(p.seat_id AS text) AS id, d.field, d.value, 'IN_USE'
      FROM person p CROSS JOIN LATERAL (VALUES
        ('email', p.email), ('name', p.user_name), ('extension', p.extension), ('number', p.number)) d (field, value)
      WHERE d.value IS NOT NULL
      UNION ALL
      SELECT 'EXTENSION', cast(seat_id AS text), 'name', user_name, 'IN_USE' FROM extension
      WHERE account_id = :account AND user_name = :name AND seat_id NOT IN (SELECT seat_id FROM person)
      UNION ALL
      SELECT 'MESSAGE', cast(m.message_id AS text), CASE WHEN m.voice IS NULL THEN 'fax' ELSE 'voicemail' END,
        to_char(m.received_at, 'YYYY-MM-DD"T"HH24:MI:SSOF') || coalesce(' ' || m.caller, ''), 'IN_USE'
      FROM message m JOIN person p USING (account_id, seat_id)
      UNION ALL
      SELECT 'SENT_FAX', cast(f.fax_id AS text), 'to', f.called_number, 'IN_USE'
      FROM sent_fax f JOIN person p USING (account_id, seat_id)
      UNION ALL
      SELECT 'RECORDING', cast(r.recording_id AS text), 'name', r.name, 'IN_USE'
      FROM recording r JOIN person p USING (account_id, extension)
      """;

  UserPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
