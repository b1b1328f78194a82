package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.ordering.application.FindDueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is due, by the indices made for it.
@ApplicationScoped
class DueWork implements FindDueWork {

  private final EntityManager entities;

  DueWork(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> ordersToWatch(Instant now, int limit) {
    return ids("select orderId from OrderRow where nextLook <= ?1 order by nextLook", now, limit);
  }

  @Override
  public List<UUID> accountsDue(LocalDate today, int limit) {
    return ids("select accountId from AccountRow where dueOn <= ?1 order by dueOn", today, limit);
  }

  private List<UUID> ids(String query, Object moment, int limit) {
    return entities
        .createQuery(query, UUID.class)
        .setParameter(1, moment)
        .setMaxResults(limit)
        .getResultList();
  }
}
