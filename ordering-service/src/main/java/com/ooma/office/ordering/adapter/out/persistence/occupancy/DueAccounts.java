package com.ooma.office.ordering.adapter.out.persistence.occupancy;

import com.ooma.office.ordering.application.occupancy.FindDueAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Accounts that are due, by the index made for it.
@ApplicationScoped
class DueAccounts implements FindDueAccounts {

  private final EntityManager entities;

  DueAccounts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> due(LocalDate today, int limit) {
    return entities
        .createQuery(
            "select accountId from AccountRow where dueOn <= ?1 order by dueOn", UUID.class)
        .setParameter(1, today)
        .setMaxResults(limit)
        .getResultList();
  }
}
