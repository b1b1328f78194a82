package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.domain.article.Article;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Ops write an article, or better words for one. Members see them when they are published.
@UseCase
public class WriteArticle {

  private final Articles articles;
  private final Ids ids;
  private final Clock clock;

  WriteArticle(Articles articles, Ids ids, Clock clock) {
    this.articles = articles;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param seen the latest version that the author read; null for a new article
  public record Command(Article article, String author, @Nullable Long seen) {}

  public ArticleVersionView handle(Command command) {
    var history = articles.historyForUpdate(command.article().slug());
    requireLatest(history.latest(), command.seen());
    var now = clock.instant();
    var longer = history.write(ids.next(), command.article(), command.author(), now);
    articles.save(longer);
    return ArticleVersionView.of(longer.versions().getLast(), now);
  }

  private static void requireLatest(int latest, @Nullable Long seen) {
    if (latest > 0 && seen == null) {
      throw Refused.unguarded();
    }
    if (seen != null && seen != latest) {
      throw Refused.stale("Somebody wrote version " + latest + " since.");
    }
  }
}
