package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.application.article.port.FailedSearches;
import java.time.Clock;
import java.util.List;

/// Somebody looks for an answer. What was looked for in vain is noted, so that somebody writes it.
@UseCase
public class SearchArticles {

  private final ArticleIndex index;
  private final FailedSearches failedSearches;
  private final Clock clock;

  SearchArticles(ArticleIndex index, FailedSearches failedSearches, Clock clock) {
    this.index = index;
    this.failedSearches = failedSearches;
    this.clock = clock;
  }

  public record Command(String words, int limit) {}

  public List<ArticleHit> handle(Command command) {
    var hits = index.search(command.words(), command.limit());
    if (hits.isEmpty()) {
      failedSearches.note(command.words(), clock.instant());
    }
    return hits;
  }
}
