package com.ooma.office.support.application.article;

import com.ooma.office.support.domain.article.ArticleCategory;

/// An article that answers what somebody typed.
///
/// @param excerpt HTML: a part of the text, in which `<mark>` shows what was looked for
public record ArticleHit(String slug, ArticleCategory category, String title, String excerpt) {}
