package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.article.ArticleCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads articles: for everybody what is published now, for ops all that was written.
public interface FindArticles {

  /// By slug.
  ///
  /// @param category of all categories if null
  Page<ArticleEntry> published(@Nullable ArticleCategory category, Page.Request page);

  /// All of them, by slug.
  List<ArticleEntry> published();

  Optional<ArticleView> published(String slug);

  /// Newest first; none if there is no such article.
  List<ArticleVersionView> versions(String slug);
}
