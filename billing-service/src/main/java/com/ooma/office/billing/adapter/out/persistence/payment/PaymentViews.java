package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.FindPayments;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Views of payments, filled from the rows without waking the domain.
@ApplicationScoped
class PaymentViews implements FindPayments, PanacheRepositoryBase<PaymentRow, UUID> {

  private static final String PAGE = "accountId = ?1 and invoiceId < ?2 order by invoiceId desc";

  private final Payments payments;

  PaymentViews(Payments payments) {
    this.payments = payments;
  }

  @Override
  public Page<View> list(UUID accountId, Page.Request page) {
    var fetched =
        find(PAGE, accountId, page.before()).range(0, page.limit()).list().stream()
            .map(PaymentViews::view)
            .toList();
    return Page.of(fetched, page, View::invoiceId);
  }

  @Override
  public StandingView standing(UUID accountId) {
    var row = getEntityManager().find(StandingRow.class, accountId);
    return new StandingView(row == null ? null : row.suspendedSince, payments.overdue(accountId));
  }

  private static View view(PaymentRow row) {
    return new View(
        row.invoiceId,
        row.invoiceNumber,
        new Money(row.ttcCents),
        row.state,
        row.nextTryAt,
        row.tries.stream().map(PaymentViews::view).toList());
  }

  private static TryView view(TryRow row) {
    var back = row.chargeback();
    return new TryView(
        row.number,
        new Money(row.amountCents),
        row.begunAt,
        row.endedAt,
        row.reference,
        row.refusal,
        back == null ? null : new ChargebackView(back.amount(), back.at()));
  }
}
