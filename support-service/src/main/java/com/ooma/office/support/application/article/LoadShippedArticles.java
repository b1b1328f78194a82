package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.ShippedArticles;
import com.ooma.office.support.domain.article.Article;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/// Publishes what a release brings along, each article in a transaction of its own: on a machine
/// that is busy the server would end one that takes its time over all of them.
@UseCase
public class LoadShippedArticles {

  private final ShippedArticles shipped;
  private final LoadShippedArticle loadShippedArticle;

  public LoadShippedArticles(ShippedArticles shipped, LoadShippedArticle loadShippedArticle) {
    this.shipped = shipped;
    this.loadShippedArticle = loadShippedArticle;
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void handle() {
    shipped.all().stream()
        .sorted(Comparator.comparing(Article::slug))
        .map(LoadShippedArticle.Command::new)
        .forEach(loadShippedArticle::handle);
  }
}
