package com.ooma.office.support.application.article.port;

import com.ooma.office.support.domain.article.Article;
import java.util.List;

/// The articles that this release of the service brings along.
public interface ShippedArticles {

  List<Article> all();
}
