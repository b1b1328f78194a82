package com.ooma.office.billing.adapter.out.persistence.prepaid;

import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.prepaid.Entry;
import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import com.ooma.office.billing.domain.prepaid.Reservation;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Balances in Postgres. Whoever takes one holds its row until the transaction ends.
@ApplicationScoped
class SqlPrepaidAccounts implements PrepaidAccounts {

  private static final String IS_OVER =
      "SELECT EXISTS (SELECT FROM call WHERE call_id = :callId AND leg = :leg)";

  private static final String WITH_RESERVATIONS =
      "SELECT DISTINCT account_id FROM prepaid_reservation WHERE account_id = ANY (:accountIds)";

  private static final String OPEN =
      "INSERT INTO prepaid_account (account_id) VALUES (:accountId) ON CONFLICT DO NOTHING";

  private static final String LOCK =
      "SELECT balance_cents, low_told FROM prepaid_account WHERE account_id = :accountId FOR UPDATE";

  private static final String RESERVATIONS =
      """
      SELECT call_id, leg, called, cents, seconds, expires_at FROM prepaid_reservation
      WHERE account_id = :accountId ORDER BY expires_at
      """;

  private static final String SET_BALANCE =
      "UPDATE prepaid_account SET balance_cents = :cents, low_told = :lowTold WHERE account_id = :accountId";

  private static final String FORGET_RESERVATIONS =
      "DELETE FROM prepaid_reservation WHERE account_id = :accountId";

  private static final String RESERVE =
      """
      INSERT INTO prepaid_reservation (call_id, leg, account_id, called, cents, seconds, expires_at)
      SELECT call_id, leg, :accountId, called, cents, seconds, expires_at
      FROM unnest(:callIds, :legs, :called, :cents, :seconds, :expiries)
        AS held (call_id, leg, called, cents, seconds, expires_at)
      """;

  private static final String ENTER =
      """
      INSERT INTO prepaid_entry (entry_id, account_id, made_at, kind, cents, balance_cents, reference)
      VALUES (:entryId, :accountId, :at, :kind, :cents, :balance, :reference)
      """;

  private final EntityManager entities;
  private final Ids ids;

  SqlPrepaidAccounts(EntityManager entities, Ids ids) {
    this.entities = entities;
    this.ids = ids;
  }

  @Override
  public Set<UUID> withReservations(Set<UUID> accountIds) {
    return session()
        .createNativeQuery(WITH_RESERVATIONS, UUID.class)
        .setParameter("accountIds", accountIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isOver(CallKey call) {
    return session()
        .createNativeQuery(IS_OVER, Boolean.class)
        .setParameter("callId", call.callId())
        .setParameter("leg", call.leg())
        .getSingleResult();
  }

  @Override
  public PrepaidAccount openForUpdate(UUID accountId) {
    session().createNativeMutationQuery(OPEN).setParameter("accountId", accountId).executeUpdate();
    var row =
        session()
            .createNativeQuery(LOCK, AccountRow.class)
            .setParameter("accountId", accountId)
            .getSingleResult();
    var reservations =
        session()
            .createNativeQuery(RESERVATIONS, ReservationRow.class)
            .setParameter("accountId", accountId)
            .getResultStream()
            .map(ReservationRow::toDomain)
            .toList();
    return PrepaidAccount.from(
        new PrepaidAccount.Snapshot(
            accountId, new Money(row.balanceCents()), reservations, row.lowTold()));
  }

  @Override
  public void save(PrepaidAccount account) {
    var saved = account.snapshot();
    var accountId = saved.accountId();
    session()
        .createNativeMutationQuery(FORGET_RESERVATIONS)
        .setParameter("accountId", accountId)
        .executeUpdate();
    reserve(accountId, saved.reservations());
    if (account.hasNews()) {
      setBalance(saved);
      account.newEntries().forEach(entry -> enter(accountId, entry));
    }
  }

  private void reserve(UUID accountId, List<Reservation> held) {
    if (held.isEmpty()) {
      return;
    }
    var calls = held.stream().map(Reservation::call).toList();
    session()
        .createNativeMutationQuery(RESERVE)
        .setParameter("accountId", accountId)
        .setParameter("callIds", calls.stream().map(CallKey::callId).toArray(String[]::new))
        .setParameter("legs", calls.stream().map(CallKey::leg).toArray(Integer[]::new))
        .setParameter(
            "called", held.stream().map(SqlPrepaidAccounts::called).toArray(String[]::new))
        .setParameter(
            "cents", held.stream().map(each -> each.amount().cents()).toArray(Long[]::new))
        .setParameter("seconds", held.stream().map(Reservation::seconds).toArray(Integer[]::new))
        .setParameter("expiries", held.stream().map(Reservation::expiresAt).toArray(Instant[]::new))
        .executeUpdate();
  }

  private void setBalance(PrepaidAccount.Snapshot saved) {
    session()
        .createNativeMutationQuery(SET_BALANCE)
        .setParameter("accountId", saved.accountId())
        .setParameter("cents", saved.balance().cents())
        .setParameter("lowTold", saved.lowTold())
        .executeUpdate();
  }

  private void enter(UUID accountId, Entry entry) {
    session()
        .createNativeMutationQuery(ENTER)
        .setParameter("entryId", ids.next())
        .setParameter("accountId", accountId)
        .setParameter("at", entry.at())
        .setParameter("kind", entry.kind().name())
        .setParameter("cents", entry.amount().cents())
        .setParameter("balance", entry.balance().cents())
        .setParameter("reference", entry.reference())
        .executeUpdate();
  }

  private static @Nullable String called(Reservation held) {
    return held.to() == null ? null : held.to().digits();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record AccountRow(long balanceCents, boolean lowTold) {}

  record ReservationRow(
      String callId, int leg, @Nullable String called, long cents, int seconds, Instant expiresAt) {

    Reservation toDomain() {
      return new Reservation(
          new CallKey(callId, leg),
          called == null ? null : new DialledNumber(called),
          new Money(cents),
          seconds,
          expiresAt);
    }
  }
}
