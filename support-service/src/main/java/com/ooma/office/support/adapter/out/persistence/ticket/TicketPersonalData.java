package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who asked, and what they wrote: words go with the person, the course of the ticket stays.
@Singleton
class TicketPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'TICKET', cast(t.ticket_id AS text) AS id, d.field, d.value,
        CASE WHEN t.state NOT IN ('CLOSED', 'MERGED') THEN 'IN_USE' END
      FROM ticket t CROSS JOIN LATERAL (
        SELECT 'name' AS field, t.asker_name AS value
        UNION ALL SELECT 'email', t.asker_email
        UNION ALL SELECT 'subject', t.subject
        UNION ALL SELECT 'opinion', t.rating_comment
        UNION ALL SELECT 'message', m.text FROM ticket_message m
          WHERE m.ticket_id = t.ticket_id AND m.author <> 'SYSTEM'
        UNION ALL SELECT 'written by', m.written_by FROM ticket_message m
          WHERE m.ticket_id = t.ticket_id AND lower(m.written_by) = :address
        UNION ALL SELECT 'note', n.text FROM ticket_note n WHERE n.ticket_id = t.ticket_id
        UNION ALL SELECT 'file', a.name FROM ticket_attachment a WHERE a.ticket_id = t.ticket_id) d
      WHERE t.account_id = :account AND lower(t.asker_email) = :address AND d.value IS NOT NULL
      UNION ALL
      SELECT 'TICKET_NOTE', cast(n.note_id AS text), 'note', n.text, NULL
      FROM ticket_note n JOIN ticket t USING (ticket_id)
      WHERE t.account_id = :account AND lower(t.asker_email) IS DISTINCT FROM :address
        AND (position(:address IN lower(n.text)) > 0 OR to_tsvector('simple', n.text) @@ phraseto_tsquery('simple', :name))
      ORDER BY id
      """;

  private static final String NOTES =
      """
      DELETE FROM ticket_note USING ticket t
      WHERE t.ticket_id = ticket_note.ticket_id AND t.account_id = :account AND lower(t.asker_email) = :address
      """;

  /// Such as of who answered a letter to somebody else.
  private static final String NOTES_ABOUT =
      """
      DELETE FROM ticket_note USING ticket t
      WHERE t.ticket_id = ticket_note.ticket_id AND t.account_id = :account
        AND (position(:address IN lower(ticket_note.text)) > 0
          OR to_tsvector('simple', ticket_note.text) @@ phraseto_tsquery('simple', :name))
      """;

  private static final String FILES =
      """
      DELETE FROM ticket_attachment USING ticket t
      WHERE t.ticket_id = ticket_attachment.ticket_id AND t.account_id = :account AND lower(t.asker_email) = :address
      """;

  private static final String MESSAGES =
      """
      UPDATE ticket_message m SET text = 'Effacé avec la personne.',
        written_by = CASE WHEN lower(m.written_by) = :address THEN 'mail' ELSE m.written_by END
      FROM ticket t
      WHERE t.ticket_id = m.ticket_id AND m.author <> 'SYSTEM' AND t.account_id = :account
        AND lower(t.asker_email) = :address
      """;

  private static final String ASKERS =
      """
      UPDATE ticket SET asker_name = NULL, asker_email = NULL, rating_comment = NULL,
        subject = 'Effacé avec la personne', revision = revision + 1
      WHERE account_id = :account AND lower(asker_email) = :address
      """;

  TicketPersonalData(EntityManager entities) {
    super(
        entities,
        KEPT,
        List.of(
            new Eraser("TICKET_NOTE", NOTES),
            new Eraser("TICKET_NOTE_ABOUT", NOTES_ABOUT),
            new Eraser("TICKET_FILE", FILES),
            new Eraser("TICKET_MESSAGE", MESSAGES),
            new Eraser("TICKET", ASKERS)));
  }
}
