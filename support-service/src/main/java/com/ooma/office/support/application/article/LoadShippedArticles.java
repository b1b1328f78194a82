package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.application.article.port.ShippedArticles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

/// Publishes what a release brings along. What ops wrote or withdrew stays so, and words that were
/// there before do not come back, also not by an instance of the former release that starts late.
@UseCase
public class LoadShippedArticles {

  /// The author of what came with a release.
  public static final String AUTHOR = "ooma-office";

  private final ShippedArticles shipped;
  private final Articles articles;
  private final Ids ids;
  private final Clock clock;

  LoadShippedArticles(ShippedArticles shipped, Articles articles, Ids ids, Clock clock) {
    this.shipped = shipped;
    this.articles = articles;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle() {
    shipped.all().stream().sorted(Comparator.comparing(Article::slug)).forEach(this::load);
  }

  private void load(Article article) {
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
