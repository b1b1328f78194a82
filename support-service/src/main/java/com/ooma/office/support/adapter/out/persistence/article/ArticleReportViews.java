package com.ooma.office.support.adapter.out.persistence.article;

import com.ooma.office.support.application.article.FindArticleReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/// What the knowledge base lacks, counted.
@ApplicationScoped
class ArticleReportViews implements FindArticleReports {

  private static final String FAILED =
      """
      SELECT words, times, last_at FROM failed_search
      ORDER BY times DESC, last_at DESC, words LIMIT :limit
      """;

  private static final String RATINGS =
      """
      SELECT slug,
        count(*) FILTER (WHERE helpful) AS helpful,
        count(*) FILTER (WHERE NOT helpful) AS unhelpful,
        count(*) FILTER (WHERE saved_ticket) AS saved_tickets
      FROM article_opinion GROUP BY slug ORDER BY unhelpful DESC, slug LIMIT :limit
      """;

  private final EntityManager entities;

  ArticleReportViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<FailedSearch> failedSearches(int limit) {
    return list(FAILED, FailedSearch.class, limit);
  }

  @Override
  public List<ArticleRating> ratings(int limit) {
    return list(RATINGS, ArticleRating.class, limit);
  }

  private <T> List<T> list(String sql, Class<T> type, int limit) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, type)
        .setParameter("limit", limit)
        .getResultList();
  }
}
