package com.ooma.office.support.adapter.out.persistence.article;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleHistory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Articles in Postgres, a row for each version.
@ApplicationScoped
class JpaArticles implements Articles, PanacheRepositoryBase<ArticleVersionRow, UUID> {

  static final String SHOWN = "shownFrom <= ?1 and (shownUntil is null or shownUntil > ?1)";

  private static final String EDITION =
      """
      SELECT coalesce(md5(string_agg(CAST(article_version_id AS text), ',' ORDER BY slug)), 'none')
      FROM article_version
      WHERE shown_from <= :moment AND (shown_until IS NULL OR shown_until > :moment)
      """;

  @Override
  public ArticleHistory historyForUpdate(String slug) {
    RowlessLock.take(getEntityManager(), slug);
    var versions =
        find("slug = ?1 order by number", slug).stream().map(ArticleVersionRow::toVersion).toList();
    return new ArticleHistory(slug, versions);
  }

  @Override
  public void save(ArticleHistory history) {
    for (var version : history.versions()) {
      var row = findById(version.id());
      if (row == null) {
        row = new ArticleVersionRow();
        row.update(version);
        persist(row);
      } else {
        row.update(version);
      }
    }
  }

  @Override
  @Transactional
  public List<Article> shownAt(Instant moment) {
    return find(SHOWN + " order by slug", moment).stream()
        .map(ArticleVersionRow::toArticle)
        .toList();
  }

  @Override
  @Transactional
  public String editionAt(Instant moment) {
    return getEntityManager()
        .createNativeQuery(EDITION, String.class)
        .setParameter("moment", moment)
        .getSingleResult()
        .toString();
  }
}
