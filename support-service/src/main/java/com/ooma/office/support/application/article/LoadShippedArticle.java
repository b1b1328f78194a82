package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleHistory;
import java.time.Clock;
import java.time.Instant;

/// Publishes one article of a release. What ops wrote or withdrew stays so, and words that were
/// there before do not come back, also not by an instance of the former release that starts late.
@UseCase
public class LoadShippedArticle {

  /// The author of what came with a release.
  public static final String AUTHOR = "ooma-office";

  private final Articles articles;
  private final Ids ids;
  private final Clock clock;

  public LoadShippedArticle(Articles articles, Ids ids, Clock clock) {
    this.articles = articles;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(Article article) {}

  public void handle(Command command) {
    var article = command.article();
    var history = articles.historyForUpdate(article.slug());
    if (isOurs(history) && !history.has(article)) {
      var now = clock.instant();
      var longer = history.write(ids.next(), article, AUTHOR, now);
      articles.save(isWithdrawn(history, now) ? longer : longer.publish(longer.latest(), now));
    }
  }

  private static boolean isWithdrawn(ArticleHistory history, Instant now) {
    return history.latest() > 0 && history.shownAt(now).isEmpty();
  }

  private static boolean isOurs(ArticleHistory history) {
    return history.versions().stream().allMatch(version -> version.writtenBy().equals(AUTHOR));
  }
}
