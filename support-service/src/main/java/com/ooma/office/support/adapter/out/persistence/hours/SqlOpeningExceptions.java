package com.ooma.office.support.adapter.out.persistence.hours;

import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.hours.OpeningException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Exceptions of the opening hours in Postgres.
@ApplicationScoped
class SqlOpeningExceptions implements OpeningExceptions {

  private static final String SINCE =
      "SELECT day, opens, closes, reason FROM opening_exception WHERE day >= :day ORDER BY day";

  private static final String SAVE =
      """
      INSERT INTO opening_exception (day, opens, closes, reason, kept_by)
      VALUES (:day, CAST(:opens AS time), CAST(:closes AS time), :reason, :author)
      ON CONFLICT (day) DO UPDATE SET
        opens = excluded.opens,
        closes = excluded.closes,
        reason = excluded.reason,
        kept_by = excluded.kept_by
      """;

  private static final String REMOVE = "DELETE FROM opening_exception WHERE day = :day";

  private final EntityManager entities;

  SqlOpeningExceptions(EntityManager entities) {
    this.entities = entities;
  }

  record Found(
      LocalDate day, @Nullable LocalTime opens, @Nullable LocalTime closes, String reason) {

    OpeningException toException() {
      return new OpeningException(day, opens, closes, reason);
    }
  }

  @Override
  public List<OpeningException> since(LocalDate day) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(SINCE, Found.class)
        .setParameter("day", day)
        .getResultStream()
        .map(Found::toException)
        .toList();
  }

  @Override
  public void save(OpeningException exception, String author) {
    entities
        .createNativeQuery(SAVE)
        .setParameter("day", exception.day())
        .setParameter("opens", Objects.toString(exception.opens(), null))
        .setParameter("closes", Objects.toString(exception.closes(), null))
        .setParameter("reason", exception.reason())
        .setParameter("author", author)
        .executeUpdate();
  }

  @Override
  public void remove(LocalDate day) {
    entities.createNativeQuery(REMOVE).setParameter("day", day).executeUpdate();
  }
}
