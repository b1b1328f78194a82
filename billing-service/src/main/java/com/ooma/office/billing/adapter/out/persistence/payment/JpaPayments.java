package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.PaymentEvents;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.persistence.Skip;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Payments in Postgres.
@ApplicationScoped
class JpaPayments implements Payments, PanacheRepositoryBase<PaymentRow, UUID> {

  /// What final credit notes have left of `asked`, which has an invoice and what it asks for, less
  /// what was kept for the company and paid it.
  static final String LEFT_OF_IT =
      """
      asked.ttc_cents - coalesce((SELECT sum(given.ttc_cents) FROM correction given
        JOIN invoice note ON note.invoice_id = given.credit_note_id AND note.state <> 'DRAFT'
        WHERE given.invoice_id = asked.invoice_id), 0)
        - coalesce((SELECT sum(cents) FROM refund_use WHERE invoice_id = asked.invoice_id), 0)
      """;

  /// What cards paid of `asked`, which is a payment, less what their banks took back.
  static final String CHARGED =
      """
      coalesce((SELECT sum(amount_cents - coalesce(charged_back_cents, 0)) FROM payment_try
        WHERE payment_id = asked.payment_id AND reference IS NOT NULL), 0)
      """;

  /// What was given back of it before, to cards or kept.
  static final String GIVEN_BACK =
      "coalesce((SELECT sum(cents) FROM refund WHERE invoice_id = asked.invoice_id), 0)\n";

  /// What of it is not paid, or not any more.
  private static final String OPEN = LEFT_OF_IT + "- " + CHARGED + "+ " + GIVEN_BACK;

  private static final String LEFT =
      "SELECT cast(" + OPEN + " AS bigint) FROM payment asked WHERE invoice_id = :invoiceId";

  /// What was refused is what is overdue, less what credit notes gave back since.
  private static final String OVERDUE =
      "SELECT cast(coalesce(sum("
          + OPEN
          + "), 0) AS bigint) FROM payment asked WHERE account_id = :accountId AND state = 'OVERDUE'";

  private final PaymentEvents events;

  JpaPayments(PaymentEvents events) {
    this.events = events;
  }

  @Override
  public Optional<Payment> nextDue(Instant now) {
    return Skip.locked(find("nextTryAt <= ?1 order by nextTryAt", now)).range(0, 0).stream()
        .findFirst()
        .map(PaymentRow::toDomain);
  }

  @Override
  public Optional<Payment> findForUpdateOfAnyAccount(UUID invoiceId) {
    return find("invoiceId", invoiceId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(PaymentRow::toDomain);
  }

  @Override
  public List<Payment> unpaidForUpdate(UUID accountId) {
    return find("accountId = ?1 and state in ('DUE', 'OVERDUE') order by invoiceId", accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(PaymentRow::toDomain)
        .toList();
  }

  @Override
  public Money left(UUID invoiceId) {
    return sum(LEFT, "invoiceId", invoiceId);
  }

  @Override
  public Money overdue(UUID accountId) {
    return sum(OVERDUE, "accountId", accountId);
  }

  @Override
  public void save(Payment payment) {
    findById(payment.snapshot().claim().paymentId()).update(payment);
    events.publish(payment);
  }

  private Money sum(String statement, String name, UUID id) {
    return new Money(
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(statement, Long.class)
            .setParameter(name, id)
            .getSingleResult());
  }
}
