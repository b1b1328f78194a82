package com.ooma.office.support.adapter.out.persistence.article;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.article.ArticleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A row of `article_version`. Only the time in which it is shown ever changes.
@Entity
@Table(name = "article_version")
class ArticleVersionRow {

  @Id
  @Column(name = "article_version_id")
  UUID articleVersionId;

  String slug;

  int number;

  @Enumerated(EnumType.STRING)
  ArticleCategory category;

  String title;

  String summary;

  @JsonColumn JsonList<String> tags;

  @JsonColumn JsonList<String> related;

  String text;

  @Column(name = "written_by")
  String writtenBy;

  @Column(name = "written_at")
  Instant writtenAt;

  @Column(name = "shown_from")
  @Nullable Instant shownFrom;

  @Column(name = "shown_until")
  @Nullable Instant shownUntil;

  void update(ArticleVersion version) {
    var article = version.article();
    articleVersionId = version.id();
    slug = article.slug();
    number = version.number();
    category = article.category();
    title = article.title();
    summary = article.summary();
    tags = JsonList.of(article.tags(), Function.identity());
    related = JsonList.of(article.related(), Function.identity());
    text = article.text();
    writtenBy = version.writtenBy();
    writtenAt = version.writtenAt();
    shownFrom = version.shownFrom();
    shownUntil = version.shownUntil();
  }

  ArticleVersion toVersion() {
    return new ArticleVersion(
        articleVersionId, number, toArticle(), writtenBy, writtenAt, shownFrom, shownUntil);
  }

  Article toArticle() {
    return new Article(
        slug,
        category,
        title,
        summary,
        tags.to(Function.identity()),
        related.to(Function.identity()),
        text);
  }
}
