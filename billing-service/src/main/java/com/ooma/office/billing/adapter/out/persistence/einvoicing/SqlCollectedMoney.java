package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.CollectedMoney;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// What cards, and money that was kept, paid for invoices.
@ApplicationScoped
class SqlCollectedMoney implements CollectedMoney {

  /// What was kept pays on the day that the invoice is due.
  private static final String COLLECTED =
      """
      SELECT cast(least(ttc_cents, coalesce(sum(amount_cents), 0) + coalesce((SELECT sum(cents) FROM refund_use
          WHERE refund_use.invoice_id = payment.invoice_id), 0)) AS bigint) AS cents,
        coalesce(max(ended_at), cast(issued_on AS timestamp) AT TIME ZONE 'Europe/Paris') AS at
      FROM payment LEFT JOIN payment_try ON payment_try.payment_id = payment.payment_id AND reference IS NOT NULL
      WHERE invoice_id = :documentId AND state = 'PAID'
      GROUP BY payment.payment_id
      """;

  private final EntityManager entities;

  SqlCollectedMoney(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Collected> ofAnyAccount(UUID documentId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(COLLECTED, Row.class)
        .setParameter("documentId", documentId)
        .getResultStream()
        .findFirst()
        .map(row -> new Collected(new Money(row.cents()), row.at()));
  }

  record Row(long cents, Instant at) {}
}
