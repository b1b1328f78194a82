package com.ooma.office.support.application.article;

import com.ooma.office.support.domain.article.ArticleCategory;

/// An article in a list.
public record ArticleEntry(String slug, ArticleCategory category, String title, String summary) {}
