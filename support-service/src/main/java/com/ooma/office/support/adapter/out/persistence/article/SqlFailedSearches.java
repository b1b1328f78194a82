package com.ooma.office.support.adapter.out.persistence.article;

import com.ooma.office.support.application.article.port.FailedSearches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;

/// Searches in vain in Postgres. Anybody can type anything, so there is an end to what is kept.
@ApplicationScoped
class SqlFailedSearches implements FailedSearches {

  private static final int MOST = 10_000;
  private static final int LONGEST = 100;

  private static final String NOTE =
      """
      INSERT INTO failed_search (words, times, last_at)
      SELECT :words, 1, :now
      WHERE EXISTS (SELECT FROM failed_search WHERE words = :words)
         OR (SELECT count(*) FROM failed_search) < :most
      ON CONFLICT (words) DO UPDATE SET times = failed_search.times + 1, last_at = excluded.last_at
      """;

  private static final String FORGET = "DELETE FROM failed_search WHERE last_at < :moment";

  private final EntityManager entities;

  SqlFailedSearches(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void note(String words, Instant now) {
    var plain = words.strip().toLowerCase(Locale.FRENCH);
    entities
        .createNativeQuery(NOTE)
        .setParameter("words", plain.substring(0, Math.min(LONGEST, plain.length())))
        .setParameter("now", now)
        .setParameter("most", MOST)
        .executeUpdate();
  }

  @Override
  public int forgetBefore(Instant moment) {
    return entities.createNativeQuery(FORGET).setParameter("moment", moment).executeUpdate();
  }
}
