package com.ooma.office.kernel.persistence;

import com.ooma.office.kernel.application.Finder;
import com.ooma.office.kernel.application.Hit;
import com.ooma.office.kernel.application.SearchText;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// A finder that is one statement: it selects the five columns of [Hit], at most `:limit` rows, by
/// those readings of what was typed that its things can be recognised by: `:id`, `:number`, `:mac`,
/// `:code` and `:words`. Each condition needs an index, `search_words(…)` a GIN one.
public abstract class SqlFinder implements Finder {

  private final EntityManager entities;
  private final String sql;

  protected SqlFinder(EntityManager entities, String sql) {
    this.entities = entities;
    this.sql = sql;
  }

  @Override
  public final List<Hit> findOfAnyAccount(SearchText wanted, int limit) {
    var query = entities.unwrap(Session.class).createNativeQuery(sql, Hit.class);
    set(query, "id", UUID.class, wanted.id());
    set(query, "number", String.class, wanted.number());
    set(query, "mac", String.class, wanted.mac());
    set(query, "code", String.class, wanted.code());
    set(query, "words", String.class, wanted.words());
    return query.setParameter("limit", limit).getResultList();
  }

  private <T> void set(NativeQuery<Hit> query, String name, Class<T> type, @Nullable T value) {
    if (sql.contains(":" + name)) {
      query.setParameter(name, value, type);
    }
  }
}
