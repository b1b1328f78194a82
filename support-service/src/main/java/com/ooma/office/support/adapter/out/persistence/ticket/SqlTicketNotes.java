package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.ticket.FindTicketNotes;
import com.ooma.office.support.application.ticket.TicketNote;
import com.ooma.office.support.application.ticket.port.TicketNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Notes among our own people in Postgres, in a table that nothing else reads.
@ApplicationScoped
class SqlTicketNotes implements TicketNotes, FindTicketNotes {

  private static final String ADD =
      """
      INSERT INTO ticket_note (note_id, ticket_id, written_by, text, written_at)
      SELECT :note, :ticket, :author, :text, :at
      WHERE (SELECT count(*) FROM ticket_note WHERE ticket_id = :ticket) < :most
      """;

  private static final String OF =
      """
      SELECT note_id, written_by, text, written_at FROM ticket_note
      WHERE ticket_id = :ticket ORDER BY written_at, note_id
      """;

  private final EntityManager entities;

  SqlTicketNotes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(UUID ticketId, TicketNote note) {
    int added =
        entities
            .createNativeQuery(ADD)
            .setParameter("note", note.noteId())
            .setParameter("ticket", ticketId)
            .setParameter("author", note.writtenBy())
            .setParameter("text", note.text())
            .setParameter("at", note.writtenAt())
            .setParameter("most", MOST)
            .executeUpdate();
    if (added == 0) {
      throw Refused.conflict("too-many-notes", "A ticket has " + MOST + " notes at most.")
          .about(MOST);
    }
  }

  @Override
  public List<TicketNote> ofAnyAccount(UUID ticketId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF, TicketNote.class)
        .setParameter("ticket", ticketId)
        .getResultList();
  }
}
