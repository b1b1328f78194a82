package com.ooma.office.support.application.article;

import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleHistory;
import com.ooma.office.support.domain.article.ArticleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Articles for tests of what is done with them.
final class InMemoryArticles implements Articles {

  private final Map<String, ArticleHistory> histories = new TreeMap<>();

  @Override
  public ArticleHistory historyForUpdate(String slug) {
    return histories.getOrDefault(slug, new ArticleHistory(slug, List.of()));
  }

  @Override
  public void save(ArticleHistory history) {
    histories.put(history.slug(), history);
  }

  @Override
  public List<Article> shownAt(Instant moment) {
    return shown(moment).stream().map(ArticleVersion::article).toList();
  }

  @Override
  public String editionAt(Instant moment) {
    return shown(moment).stream().map(ArticleVersion::id).toList().toString();
  }

  private List<ArticleVersion> shown(Instant moment) {
    return histories.values().stream()
        .map(history -> history.shownAt(moment))
        .flatMap(Optional::stream)
        .toList();
  }
}
