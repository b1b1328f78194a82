package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.provisioning.application.mailbox.port.MailboxEvents;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The faxes that users send, in Postgres.
@ApplicationScoped
class JpaSentFaxes implements SentFaxes, PanacheRepositoryBase<SentFaxRow, UUID> {

  private static final String DUE = "select faxId from SentFaxRow where dueAt <= ?1 order by dueAt";

  private static final String DELETE_DONE =
      """
      DELETE FROM sent_fax WHERE fax_id IN (
        SELECT fax_id FROM sent_fax WHERE due_at IS NULL AND queued_at <= ?1
        LIMIT ?2 FOR UPDATE SKIP LOCKED)
      RETURNING fax_id
      """;

  private static final String DELETE_ALL =
      """
      DELETE FROM sent_fax WHERE account_id = ?1 AND extension = coalesce(?2, extension)
      RETURNING fax_id
      """;

  private final MailboxEvents events;

  JpaSentFaxes(MailboxEvents events) {
    this.events = events;
  }

  @Override
  public void add(SentFax fax) {
    persist(SentFaxRow.of(fax.snapshot()));
    events.publish(fax);
  }

  @Override
  public void save(SentFax fax) {
    findById(fax.wanted().faxId()).update(fax.snapshot());
    events.publish(fax);
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter(1, now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<SentFax> findDueForUpdateOfAnyAccount(UUID faxId, Instant now) {
    return Skip.locked(find("faxId = ?1 and dueAt <= ?2", faxId, now))
        .firstResultOptional()
        .map(row -> SentFax.from(row.toSnapshot()));
  }

  @Override
  public Optional<SentFax> findForUpdateOfAnyAccount(UUID faxId) {
    return find("faxId", faxId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(row -> SentFax.from(row.toSnapshot()));
  }

  @Override
  public List<UUID> deleteDoneBefore(Instant moment, int most) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(DELETE_DONE, UUID.class)
        .setParameter(1, moment)
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
