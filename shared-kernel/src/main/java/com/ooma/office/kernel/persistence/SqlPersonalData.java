package com.ooma.office.kernel.persistence;

import com.ooma.office.kernel.application.PersonalData;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.jspecify.annotations.Nullable;

/// Personal data in tables: one statement that selects the five columns of [Datum], and those that
/// erase what has no hold. They know the person as `:account`, `:address` and `:name`.
public abstract class SqlPersonalData implements PersonalData {

  private final EntityManager entities;
  private final String select;
  private final List<Eraser> erasers;

  /// @param kind what the statement changes
  public record Eraser(String kind, String sql) {}

  protected SqlPersonalData(EntityManager entities, String select, List<Eraser> erasers) {
    this.entities = entities;
    this.select = select;
    this.erasers = List.copyOf(erasers);
  }

  record Row(String kind, String id, String field, String value, @Nullable String hold) {

    Datum toDatum() {
      return new Datum(kind, id, field, value, hold == null ? null : Hold.valueOf(hold));
    }
  }

  @Override
  public final List<Datum> of(Person person) {
    var query = entities.unwrap(Session.class).createNativeQuery(select, Row.class);
    set(query, select, person);
    return query.getResultStream().map(Row::toDatum).toList();
  }

  @Override
  public final List<Erased> erase(Person person) {
    return erasers.stream()
        .map(eraser -> {
          var query = entities.unwrap(Session.class).createNativeMutationQuery(eraser.sql());
          set(query, eraser.sql(), person);
          return new Erased(eraser.kind(), query.executeUpdate());
        })
        .toList();
  }

  private static void set(CommonQueryContract query, String sql, Person person) {
    set(query, sql, "account", UUID.class, person.accountId());
    set(query, sql, "address", String.class, person.address());
    set(query, sql, "name", String.class, person.name());
  }

  private static <T> void set(
      CommonQueryContract query, String sql, String name, Class<T> type, @Nullable T value) {
    if (sql.contains(":" + name)) {
      query.setParameter(name, value, type);
    }
  }
}
