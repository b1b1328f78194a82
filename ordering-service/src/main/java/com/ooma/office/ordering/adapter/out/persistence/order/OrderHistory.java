package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.order.FindOrderHistory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Histories of orders, filled from the rows.
@ApplicationScoped
class OrderHistory implements FindOrderHistory, PanacheRepositoryBase<MilestoneRow, UUID> {

  private static final String ACCOUNT = "select o.accountId from OrderRow o where o.orderId = ?1";

  @Override
  public Page<Entry> history(@Nullable UUID accountId, UUID orderId, Page.Request page) {
    boolean seen =
        getEntityManager()
            .createQuery(ACCOUNT, UUID.class)
            .setParameter(1, orderId)
            .getResultStream()
            .anyMatch(owner -> accountId == null || owner.equals(accountId));
    if (!seen) {
      throw Refused.notFound("order");
    }
    var fetched =
        find("orderId = ?1 and milestoneId < ?2 order by milestoneId desc", orderId, page.before())
            .range(0, page.limit())
            .stream()
            .map(MilestoneRow::view)
            .toList();
    return Page.of(fetched, page, Entry::entryId);
  }
}
