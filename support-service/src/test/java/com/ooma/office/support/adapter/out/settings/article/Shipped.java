package com.ooma.office.support.adapter.out.settings.article;

import com.ooma.office.support.domain.article.Article;
import java.util.List;

/// The articles of this release, for tests of what is made of them.
public final class Shipped {

  private Shipped() {}

  public static List<Article> articles() {
    return new ShippedArticleFiles().all();
  }
}
