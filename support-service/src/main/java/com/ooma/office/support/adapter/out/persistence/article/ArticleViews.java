package com.ooma.office.support.adapter.out.persistence.article;

import static java.util.Objects.requireNonNull;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.ArticleEntry;
import com.ooma.office.support.application.article.ArticleVersionView;
import com.ooma.office.support.application.article.ArticleView;
import com.ooma.office.support.application.article.FindArticles;
import com.ooma.office.support.domain.article.ArticleCategory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of articles.
@ApplicationScoped
class ArticleViews implements FindArticles, PanacheRepositoryBase<ArticleVersionRow, UUID> {

  private static final String SLUG = "[a-z0-9-]{1,80}";

  private final Clock clock;

  ArticleViews(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Page<ArticleEntry> published(@Nullable ArticleCategory category, Page.Request page) {
    var after = page.cursor() == null ? "" : page.cursor();
    if (!after.isEmpty() && !after.matches(SLUG)) {
      throw Refused.malformed("cursor-unknown", "The cursor is not one that a page gave.");
    }
    var later = JpaArticles.SHOWN + " and slug > ?2";
    var wanted =
        category == null
            ? find(later + " order by slug", clock.instant(), after)
            : find(later + " and category = ?3 order by slug", clock.instant(), after, category);
    var fetched = wanted.project(ArticleEntry.class).range(0, page.limit()).list();
    return Page.of(fetched, page, ArticleEntry::slug);
  }

  @Override
  public List<ArticleEntry> published() {
    return find(JpaArticles.SHOWN + " order by slug", clock.instant())
        .project(ArticleEntry.class)
        .list();
  }

  @Override
  public Optional<ArticleView> published(String slug) {
    var now = clock.instant();
    return find(JpaArticles.SHOWN + " and slug = ?2", now, slug)
        .firstResultOptional()
        .map(row -> view(row, now));
  }

  @Override
  public List<ArticleVersionView> versions(String slug) {
    var now = clock.instant();
    return find("slug = ?1 order by number desc", slug).stream()
        .map(row -> ArticleVersionView.of(row.toVersion(), now))
        .toList();
  }

  private ArticleView view(ArticleVersionRow row, Instant now) {
    var related =
        find(JpaArticles.SHOWN + " and slug in ?2", now, row.related.values())
            .project(ArticleEntry.class)
            .stream()
            .sorted(Comparator.comparingInt(entry -> row.related.values().indexOf(entry.slug())))
            .toList();
    return new ArticleView(
        row.slug,
        row.number,
        row.category,
        row.title,
        row.summary,
        row.text,
        related,
        requireNonNull(row.shownFrom));
  }
}
