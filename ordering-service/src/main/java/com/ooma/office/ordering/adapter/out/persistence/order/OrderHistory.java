package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.order.FindOrderHistory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Histories of orders, filled from the rows.
@ApplicationScoped
class OrderHistory implements FindOrderHistory, PanacheRepositoryBase<MilestoneRow, UUID> {

  private static final String OWN =
      "select count(o) from OrderRow o where o.orderId = ?1 and o.accountId = ?2";

  @Override
  public Page<Entry> history(UUID accountId, UUID orderId, Page.Request page) {
    long own =
        getEntityManager()
            .createQuery(OWN, Long.class)
            .setParameter(1, orderId)
            .setParameter(2, accountId)
            .getSingleResult();
    if (own == 0) {
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
