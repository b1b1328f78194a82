package com.ooma.office.support.application.article.port;

import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.domain.article.Article;
import java.util.List;

/// Finds articles by what people type: with or without accents, misspelt, in other words than ours.
public interface ArticleIndex {

  /// The edition that it answers from; empty before the first.
  String edition();

  void replace(String edition, List<Article> articles);

  /// The best first.
  List<ArticleHit> search(String words, int limit);
}
