package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.application.telephony.FindShortOffices;
import com.ooma.office.provisioning.application.telephony.port.OfficeEvents;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.Office;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Telephone systems in Postgres.
@ApplicationScoped
class JpaOffices implements Offices, FindShortOffices, PanacheRepositoryBase<OfficeRow, UUID> {

  /// Writes one that is there already as it is, which locks it.
  private static final String FIND_OR_OPEN =
      """
      INSERT INTO office AS present (account_id, revision, last_sequence, last_extension)
      VALUES (?1, 0, 0, ?2)
      ON CONFLICT (account_id) DO UPDATE SET revision = present.revision RETURNING *
      """;

  private static final String RETRY_ALL =
      """
      UPDATE office
      SET retry_at = CASE WHEN retry_at > ?1 THEN ?1 ELSE retry_at END,
        included_search_at = CASE WHEN included_search_at > ?1 THEN ?1 ELSE included_search_at END,
        revision = revision + 1
      WHERE account_id IN (
        SELECT account_id FROM office WHERE retry_at > ?1 OR included_search_at > ?1
        FOR UPDATE SKIP LOCKED)
      """;

  private static final String DUE =
      """
      select accountId from OfficeRow where retryAt <= ?1 or includedSearchAt <= ?1
      order by retryAt, includedSearchAt
      """;

  private static final String LINE = "from ExtensionRow where sipUser = ?1";

  private final SecretBox secrets;
  private final OfficeEvents events;

  JpaOffices(SecretBox secrets, OfficeEvents events) {
    this.secrets = secrets;
    this.events = events;
  }

  @Override
  public Office findOrOpenForUpdate(UUID accountId) {
    var row =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(FIND_OR_OPEN, OfficeRow.class)
            .setParameter(1, accountId)
            .setParameter(2, Office.open(accountId).snapshot().lastExtension())
            .getSingleResult();
    return Office.from(row.toSnapshot(secrets));
  }

  @Override
  public Optional<Extension> findExtension(UUID accountId, UUID seatId) {
    return Optional.ofNullable(getEntityManager().find(ExtensionRow.class, seatId))
        .filter(row -> row.office.accountId.equals(accountId))
        .map(row -> row.toExtension(secrets));
  }

  @Override
  public Optional<Line> findLineOfAnyAccount(String sipUser) {
    return getEntityManager()
        .createQuery(LINE, ExtensionRow.class)
        .setParameter(1, sipUser)
        .getResultStream()
        .findFirst()
        .map(row -> new Line(row.office.accountId, row.toExtension(secrets)));
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
  public Optional<Office> findDueForUpdate(UUID accountId, Instant now) {
    return Skip.locked(
            find("accountId = ?1 and (retryAt <= ?2 or includedSearchAt <= ?2)", accountId, now))
        .firstResultOptional()
        .map(row -> Office.from(row.toSnapshot(secrets)));
  }

  @Override
  public void retryAll(Instant now) {
    getEntityManager().createNativeQuery(RETRY_ALL).setParameter(1, now).executeUpdate();
  }

  @Override
  public void save(Office office) {
    findById(office.accountId()).update(office.snapshot(), secrets);
    events.publish(office);
  }
}
