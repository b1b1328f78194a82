package com.ooma.office.support.application.article;

import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.article.ArticleVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of an article as ops see it.
///
/// @param text in Markdown
/// @param shownFrom absent for a draft
/// @param shownUntil absent as long as no end is known
public record ArticleVersionView(
    String slug,
    int version,
    ArticleVersion.State state,
    ArticleCategory category,
    String title,
    String summary,
    List<String> tags,
    List<String> related,
    String text,
    String writtenBy,
    Instant writtenAt,
    @Nullable Instant shownFrom,
    @Nullable Instant shownUntil) {

  public static ArticleVersionView of(ArticleVersion version, Instant now) {
    var article = version.article();
    return new ArticleVersionView(
        article.slug(),
        version.number(),
        version.stateAt(now),
        article.category(),
        article.title(),
        article.summary(),
        article.tags(),
        article.related(),
        article.text(),
        version.writtenBy(),
        version.writtenAt(),
        version.shownFrom(),
        version.shownUntil());
  }
}
