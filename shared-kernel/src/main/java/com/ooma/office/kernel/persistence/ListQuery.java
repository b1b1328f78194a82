package com.ooma.office.kernel.persistence;

import com.ooma.office.kernel.application.Page;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The question of a list, newest first: of the conditions that its callers may set, those that
/// were set.
public final class ListQuery {

  private final StringBuilder text;
  private final String id;
  private final Page.Request page;
  private final Map<String, Object> values = new HashMap<>();

  /// @param from JPQL without conditions
  /// @param id what the list is ordered by: identities are made in order of time
  public ListQuery(String from, String id, Page.Request page) {
    this.text = new StringBuilder(from).append(" where ").append(id).append(" < :before");
    this.id = id;
    this.page = page;
    values.put("before", page.before());
    and(id + " >= :from", "from", page.from());
  }

  /// @param condition in JPQL, with `name` as its parameter
  /// @param value the condition is left out if it is null
  public ListQuery and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      text.append(" and ").append(condition);
      values.put(name, value);
    }
    return this;
  }

  /// @return one item more than the page may have, if there are so many
  public <T> List<T> fetch(EntityManager entities, Class<T> type) {
    var query = entities.createQuery(text + " order by " + id + " desc", type);
    values.forEach(query::setParameter);
    return query.setMaxResults(page.limit() + 1).getResultList();
  }
}
