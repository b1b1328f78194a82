package com.ooma.office.billing.adapter.out.persistence.rating;

import com.ooma.office.billing.application.rating.port.Plans;
import com.ooma.office.billing.domain.rating.PlanDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The days of the international plan, from the items that subscriptions pay for.
@ApplicationScoped
class SqlPlans implements Plans {

  private static final String OF =
      """
      SELECT s.account_id, i.starts_on, i.ends_on FROM subscription s
      LEFT JOIN item i ON i.account_id = s.account_id AND i.product = 'INTERNATIONAL_PLAN'
        AND (i.ends_on IS NULL OR i.starts_on < i.ends_on)
      WHERE s.account_id = ANY (:accountIds)
      """;

  private final EntityManager entities;

  SqlPlans(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Map<UUID, PlanDays> of(Set<UUID> accountIds) {
    var days = new HashMap<UUID, List<PlanDays.Days>>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(OF, PlanRow.class)
        .setParameter("accountIds", accountIds.toArray(UUID[]::new))
        .getResultStream()
        .forEach(row -> {
          var known = days.computeIfAbsent(row.accountId(), _ -> new ArrayList<>());
          if (row.startsOn() != null) {
            known.add(new PlanDays.Days(row.startsOn(), row.endsOn()));
          }
        });
    return days.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new PlanDays(each.getValue())));
  }

  record PlanRow(UUID accountId, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}
}
