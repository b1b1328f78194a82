package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.Overpayment;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/// Refunds in Postgres.
@ApplicationScoped
class SqlRefunds implements Refunds {

  /// The payment is locked before the check is gone: whoever adds a check meanwhile is looked at
  /// after.
  private static final String TAKE_UNCHECKED =
      """
      DELETE FROM overpayment_check WHERE check_id =
        (SELECT check_id FROM overpayment_check ORDER BY check_id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING invoice_id
      """;

  private static final String LOCK_PAYMENT =
      "SELECT account_id FROM payment WHERE invoice_id = :invoiceId FOR UPDATE";

  /// What cards paid, less what credit notes and kept money left to be paid, less what was given
  /// back before.
  private static final String EXCESS =
      """
      SELECT cast(%s - (%s) - %s AS bigint) FROM payment asked WHERE invoice_id = :invoiceId
      """
          .formatted(JpaPayments.CHARGED, JpaPayments.LEFT_OF_IT, JpaPayments.GIVEN_BACK);

  private static final String CHARGES =
      """
      SELECT reference, cast(amount_cents - coalesce(charged_back_cents, 0) - coalesce((SELECT sum(cents) FROM refund
        WHERE refund.invoice_id = payment.invoice_id AND charge = reference), 0) AS bigint) AS refundable
      FROM payment_try JOIN payment USING (payment_id)
      WHERE invoice_id = :invoiceId AND reference IS NOT NULL ORDER BY place
      """;

  private static final String ADD =
      """
      INSERT INTO refund (refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at,
        unanswered, ended_at)
      VALUES (:id, :accountId, :invoiceId, :cents, :state, :requestedAt, :charge, :asked, :nextTryAt, :unanswered,
        :endedAt)
      """;

  private static final String SAVE =
      """
      UPDATE refund SET state = :state, asked = :asked, next_try_at = :nextTryAt, unanswered = :unanswered,
        ended_at = :endedAt
      WHERE refund_id = :id
      """;

  private static final String ROW =
      """
      SELECT refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, next_try_at, unanswered,
        ended_at, used_cents
      FROM refund
      """;

  private static final String NEXT_DUE =
      ROW + "WHERE next_try_at <= :now ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED";

  private static final String ONE = ROW + "WHERE refund_id = :id FOR UPDATE";

  private static final String KEPT =
      ROW
          + "WHERE account_id = :accountId AND state = 'KEPT' AND used_cents < cents"
          + " ORDER BY refund_id FOR UPDATE";

  private static final String USE =
      """
      WITH used AS (UPDATE refund SET used_cents = used_cents + :cents WHERE refund_id = :id RETURNING refund_id)
      INSERT INTO refund_use (refund_id, invoice_id, cents, used_at)
      SELECT refund_id, :invoiceId, :cents, :now FROM used
      """;

  private final EntityManager entities;

  SqlRefunds(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<UUID> takeUnchecked() {
    return session().createNativeQuery(TAKE_UNCHECKED, UUID.class).getResultStream().findFirst();
  }

  @Override
  public Overpayment overpayment(UUID invoiceId) {
    var account =
        session()
            .createNativeQuery(LOCK_PAYMENT, UUID.class)
            .setParameter("invoiceId", invoiceId)
            .getSingleResult();
    var excess =
        session()
            .createNativeQuery(EXCESS, Long.class)
            .setParameter("invoiceId", invoiceId)
            .getSingleResult();
    var charges =
        session()
            .createNativeQuery(CHARGES, ChargeRow.class)
            .setParameter("invoiceId", invoiceId)
            .getResultStream()
            .map(row -> new Overpayment.Charged(row.reference(), new Money(row.refundable())))
            .toList();
    return new Overpayment(account, invoiceId, new Money(excess), charges);
  }

  @Override
  public void add(Refund refund) {
    fill(session().createNativeMutationQuery(ADD), refund)
        .setParameter("accountId", refund.accountId())
        .setParameter("invoiceId", refund.invoiceId())
        .setParameter("cents", refund.amount().cents())
        .setParameter("requestedAt", refund.requestedAt())
        .setParameter("charge", refund.charge(), String.class)
        .executeUpdate();
  }

  @Override
  public Optional<Refund> nextDue(Instant now) {
    return session()
        .createNativeQuery(NEXT_DUE, RefundRow.class)
        .setParameter("now", now)
        .getResultStream()
        .findFirst()
        .map(RefundRow::toDomain);
  }

  @Override
  public Refund getForUpdate(UUID refundId) {
    return session()
        .createNativeQuery(ONE, RefundRow.class)
        .setParameter("id", refundId)
        .getSingleResult()
        .toDomain();
  }

  @Override
  public void save(Refund refund) {
    fill(session().createNativeMutationQuery(SAVE), refund).executeUpdate();
  }

  @Override
  public Money use(UUID accountId, UUID invoiceId, Money most, Instant now) {
    var open = most;
    var kept =
        session()
            .createNativeQuery(KEPT, RefundRow.class)
            .setParameter("accountId", accountId)
            .getResultStream()
            .map(RefundRow::toDomain)
            .toList();
    for (var refund : kept) {
      var part = refund.left().atMost(open);
      if (part.compareTo(Money.ZERO) > 0) {
        session()
            .createNativeMutationQuery(USE)
            .setParameter("id", refund.refundId())
            .setParameter("invoiceId", invoiceId)
            .setParameter("cents", part.cents())
            .setParameter("now", now)
            .executeUpdate();
        open = open.minus(part);
      }
    }
    return most.minus(open);
  }

  private static MutationQuery fill(MutationQuery statement, Refund refund) {
    return statement
        .setParameter("id", refund.refundId())
        .setParameter("state", refund.state().name())
        .setParameter("asked", refund.asked())
        .setParameter("nextTryAt", refund.nextTryAt(), Instant.class)
        .setParameter("unanswered", refund.unanswered())
        .setParameter("endedAt", refund.endedAt(), Instant.class);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record ChargeRow(String reference, long refundable) {}

  record RefundRow(
      UUID refundId,
      UUID accountId,
      UUID invoiceId,
      long cents,
      String state,
      Instant requestedAt,
      @Nullable String charge,
      boolean asked,
      @Nullable Instant nextTryAt,
      int unanswered,
      @Nullable Instant endedAt,
      long usedCents) {

    Refund toDomain() {
      return new Refund(
          refundId,
          accountId,
          invoiceId,
          new Money(cents),
          Refund.State.valueOf(state),
          requestedAt,
          charge,
          asked,
          nextTryAt,
          unanswered,
          endedAt,
          new Money(usedCents));
    }
  }
}
