package com.ooma.office.provisioning.adapter.out.persistence.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Numbers in Postgres. Rows are locked in the order of their numbers, and where any will do the
/// locked ones are skipped, so that transactions that want many don't block each other for ever.
@ApplicationScoped
class JpaNumbers implements Numbers, PanacheRepositoryBase<NumberRow, String> {

  private static final String HELD =
      "accountId = ?1 and state = HELD and freeFrom > ?2 order by number";

  private static final String GIVEN_BACK =
      """
      area = ?2 and freeFrom > ?3 and number not in ?4
        and (accountId = ?1 and state = HELD and holdId is null
          or formerAccountId = ?1 and state = COOLING)
      order by state, number
      """;

  private static final String FREE_OF_AREA =
      "area = ?1 and state in (AVAILABLE, HELD, COOLING) and (state = AVAILABLE or freeFrom <= ?2)";

  private static final String FREE = FREE_OF_AREA + " and number not in ?3 order by number";

  private static final String SPARE = FREE_OF_AREA + " order by number desc";

  private static final String COUNT_FREE =
      """
      SELECT count(*)::int FROM (
        SELECT FROM telephone_number
        WHERE area = ?1 AND state IN ('AVAILABLE', 'HELD', 'COOLING')
          AND (state = 'AVAILABLE' OR free_from <= ?2)
        LIMIT ?3) AS free
      """;

  private static final String ADD =
      """
      INSERT INTO telephone_number (number, revision, state)
      SELECT fresh, 0, 'AVAILABLE' FROM unnest(?1) AS fresh
      ON CONFLICT DO NOTHING RETURNING number
      """;

  private static final String TIDY_UP =
      """
      UPDATE telephone_number
      SET state = 'AVAILABLE', account_id = NULL, hold_id = NULL, free_from = NULL,
          former_account_id = NULL, revision = revision + 1
      WHERE number IN (
        SELECT number FROM telephone_number
        WHERE state IN ('HELD', 'COOLING') AND free_from <= ?1
        LIMIT 1000 FOR UPDATE SKIP LOCKED)
      """;

  @Override
  public List<PoolNumber> findForUpdate(Collection<PhoneNumber> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return find("number in ?1 order by number", texts(wanted))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findOfSeatsForUpdate(UUID accountId, Collection<UUID> seats) {
    return find("accountId = ?1 and seatId in ?2 order by number", accountId, seats)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findOfAccountForUpdate(UUID accountId) {
    return find("accountId = ?1 order by number", accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findOfAccount(UUID accountId) {
    return find("accountId = ?1 order by number", accountId).stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findHeldForUpdate(UUID accountId, Instant now) {
    return Skip.locked(find(HELD, accountId, now)).stream().map(NumberRow::toNumber).toList();
  }

  @Override
  public List<PoolNumber> findGivenBackForUpdate(
      UUID accountId, Area area, int count, Collection<PhoneNumber> except, Instant now) {
    return Skip.locked(find(GIVEN_BACK, accountId, area.code(), now, texts(except)))
        .range(0, count - 1)
        .stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findFreeForUpdate(
      Area area, int count, Collection<PhoneNumber> except, Instant now) {
    return Skip.locked(find(FREE, area.code(), now, texts(except))).range(0, count - 1).stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  @Override
  public List<PoolNumber> findSpareForUpdate(Area area, int count, int reserve, Instant now) {
    int spare = free(area, reserve + count, now) - reserve;
    if (spare <= 0) {
      return List.of();
    }
    return Skip.locked(find(SPARE, area.code(), now)).range(0, spare - 1).stream()
        .map(NumberRow::toNumber)
        .toList();
  }

  /// Counts without a lock, so that those who must have one now pass over nothing.
  private int free(Area area, int atMost, Instant now) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(COUNT_FREE, Integer.class)
        .setParameter(1, area.code())
        .setParameter(2, now)
        .setParameter(3, atMost)
        .getSingleResult();
  }

  @Override
  public Set<PhoneNumber> addUnknown(List<PoolNumber> fresh) {
    var numbers = fresh.stream().map(number -> number.number().e164()).toArray(String[]::new);
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(ADD, String.class)
        .setParameter(1, numbers)
        .getResultStream()
        .map(PhoneNumber::new)
        .collect(Collectors.toSet());
  }

  @Override
  public void save(Collection<PoolNumber> numbers) {
    for (var number : numbers) {
      var row = findById(number.number().e164());
      if (row == null) {
        row = new NumberRow();
        row.update(number);
        persist(row);
      } else {
        row.update(number);
      }
    }
  }

  @Override
  public void tidyUp(Instant now) {
    getEntityManager().createNativeQuery(TIDY_UP).setParameter(1, now).executeUpdate();
  }

  private static List<String> texts(Collection<PhoneNumber> numbers) {
    return numbers.stream().map(PhoneNumber::e164).toList();
  }
}
