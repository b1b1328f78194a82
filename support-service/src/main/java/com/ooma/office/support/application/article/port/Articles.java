package com.ooma.office.support.application.article.port;

import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleHistory;
import java.time.Instant;
import java.util.List;

/// Where articles are kept, with all their versions.
public interface Articles {

  /// Nobody else writes versions of the article until the transaction ends.
  ///
  /// @return without a version if nobody ever wrote one
  ArticleHistory historyForUpdate(String slug);

  void save(ArticleHistory history);

  /// What members see at a moment.
  List<Article> shownAt(Instant moment);

  /// Another text whenever members see something else than before.
  String editionAt(Instant moment);
}
