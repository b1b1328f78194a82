package com.ooma.office.support.adapter.out.persistence.attachment;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.attachment.FindAttachments;
import com.ooma.office.support.application.attachment.port.Attachments;
import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.attachment.AttachmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Files in Postgres, each sealed for its own row.
@ApplicationScoped
class SqlAttachments implements Attachments, FindAttachments {

  private static final String ADD =
      """
      INSERT INTO ticket_attachment
        (attachment_id, ticket_id, name, form, bytes, sealed, added_by, added_at)
      SELECT :id, :ticket, :name, :form, :bytes, :sealed, :by, :at
      WHERE (SELECT count(*) FROM ticket_attachment WHERE ticket_id = :ticket) < :most
      """;

  private static final String CONTENT =
      "SELECT sealed FROM ticket_attachment WHERE attachment_id = :id AND ticket_id = :ticket";

  private static final String OF =
      """
      SELECT attachment_id, name, form, bytes, added_at FROM ticket_attachment
      WHERE ticket_id = :ticket ORDER BY attachment_id
      """;

  private final EntityManager entities;
  private final SecretBox box;

  SqlAttachments(EntityManager entities, SecretBox box) {
    this.entities = entities;
    this.box = box;
  }

  record Found(UUID attachmentId, String name, String form, int bytes, Instant addedAt) {

    AttachmentEntry toEntry() {
      return new AttachmentEntry(attachmentId, name, AttachmentForm.valueOf(form), bytes, addedAt);
    }
  }

  @Override
  public boolean add(Attachment attachment, byte[] content) {
    return entities
            .createNativeQuery(ADD)
            .setParameter("id", attachment.id())
            .setParameter("ticket", attachment.ticketId())
            .setParameter("name", attachment.name())
            .setParameter("form", attachment.form().name())
            .setParameter("bytes", attachment.bytes())
            .setParameter("sealed", box.seal(content, boundTo(attachment.id())))
            .setParameter("by", attachment.addedBy())
            .setParameter("at", attachment.addedAt())
            .setParameter("most", Attachment.MOST)
            .executeUpdate()
        > 0;
  }

  @Override
  public Optional<byte[]> contentOfAnyAccount(UUID ticketId, UUID attachmentId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(CONTENT, byte[].class)
        .setParameter("id", attachmentId)
        .setParameter("ticket", ticketId)
        .uniqueResultOptional()
        .map(sealed -> box.openBytes(sealed, boundTo(attachmentId)));
  }

  @Override
  public List<AttachmentEntry> ofAnyAccount(UUID ticketId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF, Found.class)
        .setParameter("ticket", ticketId)
        .getResultStream()
        .map(Found::toEntry)
        .toList();
  }

  private static String boundTo(UUID attachmentId) {
    return "ticket_attachment/" + attachmentId;
  }
}
