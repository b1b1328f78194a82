package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.port.Articles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Ops show members a version of an article, now or from a moment to come.
@UseCase
public class PublishArticle {

  private static final Duration FURTHEST = Duration.ofDays(366);

  private final Articles articles;
  private final Clock clock;

  PublishArticle(Articles articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  /// @param from now if null
  public record Command(String slug, int version, @Nullable Instant from) {}

  public ArticleVersionView handle(Command command) {
    var now = clock.instant();
    var from = command.from() == null || command.from().isBefore(now) ? now : command.from();
    if (from.isAfter(now.plus(FURTHEST))) {
      throw Refused.invalid("publication-too-far", from + " is more than a year away.");
    }
    var history = articles.historyForUpdate(command.slug()).publish(command.version(), from);
    articles.save(history);
    return ArticleVersionView.of(history.versions().get(command.version() - 1), now);
  }
}
