package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.ordering.application.order.FindPromises;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is late, filled from orders and their histories.
@ApplicationScoped
class PromiseViews implements FindPromises {

  private static final String IN_JEOPARDY =
      """
      select m, o from MilestoneRow m join OrderRow o on o.orderId = m.orderId
      where m.what in (NOT_PREPARED, NOT_SHIPPED, NOT_DELIVERED)
        and o.state in (PLACED, SHIPPED) and m.milestoneId < ?1
      order by m.milestoneId desc
      """;

  private final EntityManager entities;

  PromiseViews(EntityManager entities) {
    this.entities = entities;
  }

  /// By the index made for it.
  @Override
  public List<UUID> toWatch(Instant now, int limit) {
    return entities
        .createQuery(
            "select orderId from OrderRow where nextLook <= ?1 order by nextLook", UUID.class)
        .setParameter(1, now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Page<Late> inJeopardyOfAnyAccount(Page.Request page) {
    var fetched =
        entities
            .createQuery(IN_JEOPARDY, Object[].class)
            .setParameter(1, page.before())
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(pair -> late((MilestoneRow) pair[0], (OrderRow) pair[1]))
            .toList();
    return Page.of(fetched, page, Late::entryId);
  }

  private static Late late(MilestoneRow milestone, OrderRow order) {
    return new Late(
        milestone.milestoneId,
        order.accountId,
        order.orderId,
        milestone.what,
        milestone.at,
        order.state,
        order.siteName,
        new DeliveryPromise(order.shipsOn, order.arrivesOn, order.firstCallBy));
  }
}
