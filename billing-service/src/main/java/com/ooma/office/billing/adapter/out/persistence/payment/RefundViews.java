package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.FindRefunds;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Views of refunds, filled from the rows without waking the domain.
@ApplicationScoped
class RefundViews implements FindRefunds {

  private static final String PAGE =
      """
      SELECT refund_id, invoice_id, invoice_number, cents, refund.state, requested_at, ended_at, used_cents
      FROM refund JOIN payment USING (invoice_id)
      WHERE refund.account_id = :accountId AND refund_id < :before ORDER BY refund_id DESC LIMIT :limit
      """;

  private final EntityManager entities;

  RefundViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<View> list(UUID accountId, Page.Request page) {
    var fetched =
        entities
            .unwrap(Session.class)
            .createNativeQuery(PAGE, ViewRow.class)
            .setParameter("accountId", accountId)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(ViewRow::toView)
            .toList();
    return Page.of(fetched, page, View::refundId);
  }

  record ViewRow(
      UUID refundId,
      UUID invoiceId,
      String invoiceNumber,
      long cents,
      String state,
      Instant requestedAt,
      @Nullable Instant endedAt,
      long usedCents) {

    View toView() {
      return new View(
          refundId,
          invoiceId,
          invoiceNumber,
          new Money(cents),
          Refund.State.valueOf(state),
          requestedAt,
          endedAt,
          new Money(usedCents));
    }
  }
}
