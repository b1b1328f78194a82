package com.ooma.office.support.application.article;

import com.ooma.office.support.domain.article.ArticleCategory;
import java.time.Instant;
import java.util.List;

/// An article as members see it.
///
/// @param text in Markdown
/// @param related what to read next, as far as it is published
public record ArticleView(
    String slug,
    int version,
    ArticleCategory category,
    String title,
    String summary,
    String text,
    List<ArticleEntry> related,
    Instant publishedAt) {}
