package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.application.article.port.Articles;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Lets the index answer from what is published now: ops wrote, or a scheduled version's time came.
/// No transaction is held meanwhile: on a machine that is busy the server would end it.
@UseCase
public class RefreshArticleIndex {

  private final Articles articles;
  private final ArticleIndex index;
  private final Clock clock;

  public RefreshArticleIndex(Articles articles, ArticleIndex index, Clock clock) {
    this.articles = articles;
    this.index = index;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void handle() {
    var now = clock.instant();
    var edition = articles.editionAt(now);
    if (!edition.equals(index.edition())) {
      index.replace(edition, articles.shownAt(now));
    }
  }
}
