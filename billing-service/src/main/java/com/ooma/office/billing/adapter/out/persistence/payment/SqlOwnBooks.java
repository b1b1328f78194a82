package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.OwnBooks;
import com.ooma.office.billing.application.payment.port.TopUpCharges;
import com.ooma.office.billing.domain.payment.Booking;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/// What the tables say of money that the provider took and gave back: tries that charged, what
/// banks took back of them, top-ups that are on a balance, refunds that are on a card.
@ApplicationScoped
class SqlOwnBooks implements OwnBooks, TopUpCharges {

  private static final String BOOKINGS =
      """
      SELECT key, cents FROM (
        SELECT payment.invoice_id || '-' || number AS key, amount_cents AS cents, ended_at AS at
        FROM payment_try JOIN payment USING (payment_id) WHERE reference IS NOT NULL
        UNION ALL
        SELECT 'chargeback-' || payment.invoice_id || '-' || number, -charged_back_cents, charged_back_at
        FROM payment_try JOIN payment USING (payment_id) WHERE charged_back_at IS NOT NULL
        UNION ALL
        SELECT 'top-up-' || reference, cents, made_at FROM prepaid_entry WHERE kind = 'TOP_UP'
        UNION ALL
        SELECT 'refund-' || refund_id, -cents, ended_at FROM refund WHERE state = 'REFUNDED') booking
      """;

  private static final String BETWEEN = BOOKINGS + "WHERE at >= :from AND at < :until";

  private static final String OF = BOOKINGS + "WHERE key = ANY (:keys)";

  private static final String KNOW_TOP_UP =
      "SELECT EXISTS (SELECT FROM top_up WHERE 'top-up-' || top_up_id = :key)";

  private final EntityManager entities;

  SqlOwnBooks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Booking> between(Instant from, Instant until) {
    return session()
        .createNativeQuery(BETWEEN, BookingRow.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(BookingRow::toDomain)
        .toList();
  }

  @Override
  public boolean know(String key) {
    return session()
        .createNativeQuery(KNOW_TOP_UP, Boolean.class)
        .setParameter("key", key)
        .getSingleResult();
  }

  @Override
  public List<Booking> of(Set<String> keys) {
    return session()
        .createNativeQuery(OF, BookingRow.class)
        .setParameter("keys", keys.toArray(String[]::new))
        .getResultStream()
        .map(BookingRow::toDomain)
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record BookingRow(String key, long cents) {

    Booking toDomain() {
      return new Booking(key, new Money(cents));
    }
  }
}
