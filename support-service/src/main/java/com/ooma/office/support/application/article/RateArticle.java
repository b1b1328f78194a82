package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.port.ArticleOpinions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member says whether an article helped; a later word replaces an earlier one.
@UseCase
public class RateArticle {

  private final FindArticles articles;
  private final ArticleOpinions opinions;
  private final Clock clock;

  RateArticle(FindArticles articles, ArticleOpinions opinions, Clock clock) {
    this.articles = articles;
    this.opinions = opinions;
    this.clock = clock;
  }

  /// @param person the token's name for the member
  /// @param savedTicket whether it answered a ticket that was being written
  public record Command(
      String slug,
      UUID accountId,
      String person,
      boolean helpful,
      boolean savedTicket,
      @Nullable String comment) {}

  public void handle(Command command) {
    if (articles.published(command.slug()).isEmpty()) {
      throw Refused.notFound("article");
    }
    opinions.save(command, clock.instant());
  }
}
