package com.ooma.office.provisioning.adapter.out.persistence.stock;

import com.ooma.office.provisioning.application.stock.port.StockLevels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What is left, counted in Postgres. A hold or cooling that is over leaves its number to be given.
@ApplicationScoped
class SqlStockLevels implements StockLevels {

  private static final String PHONES = "phones";

  private static final String LEVELS =
      """
      SELECT NULL AS area, count(*) FILTER (WHERE state = 'IN_STOCK')::integer FROM phone
      UNION ALL
      SELECT area, count(*) FILTER (
        WHERE state = 'AVAILABLE' OR state IN ('HELD', 'COOLING') AND free_from <= ?1)::integer
      FROM telephone_number GROUP BY area
      """;

  private static final String RAISE =
      "INSERT INTO stock_alarm (what, raised_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

  private static final String SETTLE = "DELETE FROM stock_alarm WHERE what = ?1";

  private final EntityManager entities;

  SqlStockLevels(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Level> levels(Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LEVELS, Level.class)
        .setParameter(1, now)
        .getResultList();
  }

  @Override
  public boolean raise(@Nullable String area, Instant now) {
    return entities
            .createNativeQuery(RAISE)
            .setParameter(1, what(area))
            .setParameter(2, now)
            .executeUpdate()
        == 1;
  }

  @Override
  public void settle(@Nullable String area) {
    entities.createNativeQuery(SETTLE).setParameter(1, what(area)).executeUpdate();
  }

  private static String what(@Nullable String area) {
    return area == null ? PHONES : area;
  }
}
