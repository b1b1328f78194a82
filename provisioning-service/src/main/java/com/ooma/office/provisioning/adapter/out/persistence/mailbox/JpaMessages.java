package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.provisioning.application.mailbox.port.MailboxEvents;
import com.ooma.office.provisioning.application.mailbox.port.Messages;
import com.ooma.office.provisioning.domain.mailbox.Message;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Messages in Postgres.
@ApplicationScoped
class JpaMessages implements Messages, PanacheRepositoryBase<MessageRow, UUID> {

  private static final String OF_USER = "accountId = ?1 and extension = ?2";

  private static final String DELETE_EXPIRED =
      """
      DELETE FROM message WHERE message_id IN (
        SELECT message_id FROM message WHERE kept_until <= ?1 LIMIT ?2 FOR UPDATE SKIP LOCKED)
      RETURNING message_id
      """;

  private static final String DELETE_ALL =
      """
      DELETE FROM message WHERE account_id = ?1 AND extension = coalesce(?2, extension)
      RETURNING message_id
      """;

  private final MailboxEvents events;

  JpaMessages(MailboxEvents events) {
    this.events = events;
  }

  @Override
  public void add(Message message) {
    persist(MessageRow.of(message.snapshot()));
    events.publish(message);
  }

  @Override
  public Optional<Message> findForUpdate(UUID accountId, String extension, UUID messageId) {
    return find(OF_USER + " and messageId = ?3", accountId, extension, messageId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(row -> Message.from(row.toSnapshot()));
  }

  @Override
  public void save(Message message) {
    findById(message.received().messageId()).update(message.snapshot());
    events.publish(message);
  }

  @Override
  public long countForUpdate(UUID accountId, String extension) {
    RowlessLock.take(getEntityManager(), accountId + "/" + extension);
    return count(OF_USER, accountId, extension);
  }

  @Override
  public void delete(Message message) {
    deleteById(message.received().messageId());
  }

  @Override
  public List<UUID> deleteExpired(Instant now, int most) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(DELETE_EXPIRED, UUID.class)
        .setParameter(1, now)
        .setParameter(2, most)
        .getResultList();
  }

  @Override
  public List<UUID> deleteAll(UUID accountId, @Nullable String extension) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(DELETE_ALL, UUID.class)
        .setParameter(1, accountId)
        .setParameter(2, extension, String.class)
        .getResultList();
  }
}
