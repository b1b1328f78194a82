package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.port.Articles;
import java.time.Clock;

/// Ops take an article from members' sight. Its versions are kept.
@UseCase
public class WithdrawArticle {

  private final Articles articles;
  private final Clock clock;

  WithdrawArticle(Articles articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  public record Command(String slug) {}

  public void handle(Command command) {
    var history = articles.historyForUpdate(command.slug());
    if (history.latest() == 0) {
      throw Refused.notFound("article");
    }
    articles.save(history.withdraw(clock.instant()));
  }
}
