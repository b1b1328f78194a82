package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.ArticleIndex;
import java.util.List;

/// A member writes a ticket: perhaps an article answers it. What is written is noted nowhere.
@UseCase
public class SuggestArticles {

  private static final int MOST = 3;

  private final ArticleIndex index;

  SuggestArticles(ArticleIndex index) {
    this.index = index;
  }

  /// @param message empty as long as nothing is written
  public record Command(String subject, String message) {}

  public List<ArticleHit> handle(Command command) {
    return index.search(command.subject() + " " + command.message(), MOST);
  }
}
