package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.article.LoadShippedArticles;
import com.ooma.office.support.application.article.RefreshArticleIndex;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Publishes the articles of this release when the service starts, so that the first question finds
/// them.
@ApplicationScoped
class ArticlesAtStart {

  private final LoadShippedArticles loadShippedArticles;
  private final RefreshArticleIndex refreshArticleIndex;

  ArticlesAtStart(
      LoadShippedArticles loadShippedArticles, RefreshArticleIndex refreshArticleIndex) {
    this.loadShippedArticles = loadShippedArticles;
    this.refreshArticleIndex = refreshArticleIndex;
  }

  void load(@Observes StartupEvent started) {
    loadShippedArticles.handle();
    refreshArticleIndex.handle();
  }
}
