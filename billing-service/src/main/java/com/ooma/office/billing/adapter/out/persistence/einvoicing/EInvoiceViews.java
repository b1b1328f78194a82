package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.application.einvoicing.EInvoiceView;
import com.ooma.office.billing.application.einvoicing.FindEInvoices;
import com.ooma.office.kernel.application.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of electronic invoices: where one stands follows from all that was told of it.
@ApplicationScoped
class EInvoiceViews implements FindEInvoices, PanacheRepositoryBase<EInvoiceRow, UUID> {

  private static final String BEFORE = "documentId < ?1";
  private static final String OF_ACCOUNT = " and accountId = ?2";
  private static final String STOPPED = " and stopped = true";
  private static final String ORDER = " order by documentId desc";

  @Override
  public Page<EInvoiceView> list(@Nullable UUID accountId, boolean stopped, Page.Request page) {
    var which = BEFORE + (accountId == null ? "" : OF_ACCOUNT) + (stopped ? STOPPED : "") + ORDER;
    var found =
        accountId == null ? find(which, page.before()) : find(which, page.before(), accountId);
    var views = found.range(0, page.limit()).list().stream().map(EInvoiceViews::view).toList();
    return Page.of(views, page, EInvoiceView::documentId);
  }

  @Override
  public Optional<EInvoiceView> find(@Nullable UUID accountId, UUID documentId) {
    return findByIdOptional(documentId)
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(EInvoiceViews::view);
  }

  private static EInvoiceView view(EInvoiceRow row) {
    return EInvoiceView.of(row.toDomain());
  }
}
