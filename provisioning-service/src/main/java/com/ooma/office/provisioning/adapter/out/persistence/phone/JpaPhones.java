package com.ooma.office.provisioning.adapter.out.persistence.phone;

import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.application.phone.port.PhoneEvents;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Phones in Postgres.
@ApplicationScoped
class JpaPhones implements Phones, PanacheRepositoryBase<PhoneRow, UUID> {

  private static final String ADD =
      """
      INSERT INTO phone (phone_id, revision, last_sequence, mac, serial, state)
      SELECT CAST(fresh.id AS uuid), 0, 0, fresh.mac, fresh.serial, 'IN_STOCK'
      FROM unnest(?1, ?2, ?3) AS fresh (id, mac, serial)
      ON CONFLICT DO NOTHING RETURNING mac
      """;

  private static final String OVERDUE =
      """
      select phoneId from PhoneRow
      where state = RETURNING and overdue = false and returningSince <= ?1 order by phoneId
      """;

  private final SecretBox secrets;
  private final PhoneEvents events;

  JpaPhones(SecretBox secrets, PhoneEvents events) {
    this.secrets = secrets;
    this.events = events;
  }

  @Override
  public Optional<Phone> findForUpdateOfAnyAccount(Mac mac) {
    return locked(find("mac", mac.digits())).findFirst();
  }

  @Override
  public Optional<Phone> findOfAnyAccount(Mac mac) {
    return find("mac", mac.digits()).firstResultOptional().map(this::phone);
  }

  @Override
  public Optional<Phone> findOfAnyAccountById(UUID phoneId) {
    return findByIdOptional(phoneId).map(this::phone);
  }

  @Override
  public Optional<Phone> findForUpdateOfAnyAccountByToken(String tokenHash) {
    return locked(find("tokenHash", tokenHash)).findFirst();
  }

  @Override
  public List<Phone> findForUpdateInShipment(UUID accountId, UUID shipmentId) {
    return locked(
            find("shipmentId = ?1 and accountId = ?2 order by phoneId", shipmentId, accountId))
        .toList();
  }

  @Override
  public List<Phone> findForUpdateOfSeats(UUID accountId, Collection<UUID> seatIds) {
    return locked(find("accountId = ?1 and seatId in ?2 order by phoneId", accountId, seatIds))
        .toList();
  }

  @Override
  public List<Phone> findForUpdateOfAccount(UUID accountId) {
    return locked(find("accountId = ?1 order by phoneId", accountId)).toList();
  }

  @Override
  public List<Phone> findInStockForUpdate(int count) {
    return Skip.locked(find("state = IN_STOCK order by phoneId")).range(0, count - 1).stream()
        .map(this::phone)
        .toList();
  }

  @Override
  public List<UUID> overdue(Instant since, int limit) {
    return getEntityManager()
        .createQuery(OVERDUE, UUID.class)
        .setParameter(1, since)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Phone> findForUpdateOfAnyAccountById(UUID phoneId) {
    return Skip.locked(find("phoneId", phoneId)).firstResultOptional().map(this::phone);
  }

  @Override
  public Set<Mac> addUnknown(List<Phone> fresh) {
    var phones = fresh.stream().map(Phone::snapshot).toList();
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(ADD, String.class)
        .setParameter(1, texts(phones, phone -> phone.phoneId().toString()))
        .setParameter(2, texts(phones, phone -> phone.unit().mac().digits()))
        .setParameter(3, texts(phones, phone -> phone.unit().serial()))
        .getResultStream()
        .map(Mac::new)
        .collect(Collectors.toSet());
  }

  @Override
  public void save(Collection<Phone> phones) {
    for (var phone : phones) {
      findById(phone.id()).update(phone.snapshot(), secrets);
      events.publish(phone);
    }
  }

  private Stream<Phone> locked(PanacheQuery<PhoneRow> query) {
    return query.withLock(LockModeType.PESSIMISTIC_WRITE).stream().map(this::phone);
  }

  private Phone phone(PhoneRow row) {
    return Phone.from(row.toSnapshot(secrets));
  }

  private static String[] texts(
      List<Phone.Snapshot> phones, Function<Phone.Snapshot, String> column) {
    return phones.stream().map(column).toArray(String[]::new);
  }
}
