package com.ooma.office.support.domain.article;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All versions of an article, oldest first. At any moment members see one of them, or none.
public record ArticleHistory(String slug, List<ArticleVersion> versions) {

  public ArticleHistory {
    versions = List.copyOf(versions);
  }

  /// The number of the latest version; 0 before the first.
  public int latest() {
    return versions.size();
  }

  /// @param id of the new version, which is a draft
  public ArticleHistory write(UUID id, Article article, String author, Instant now) {
    var longer = new ArrayList<>(versions);
    longer.add(new ArticleVersion(id, latest() + 1, article, author, now, null, null));
    return new ArticleHistory(slug, longer);
  }

  /// Shows a version from a moment on, in place of all others.
  ///
  /// @throws Refused if there is no such version
  public ArticleHistory publish(int number, Instant from) {
    if (number < 1 || number > latest()) {
      throw Refused.notFound("version of the article");
    }
    return new ArticleHistory(
        slug,
        versions.stream()
            .map(version ->
                version.number() == number ? version.shown(from, null) : version.endedAt(from))
            .toList());
  }

  /// Shows no version any more, nor one that was to come.
  public ArticleHistory withdraw(Instant now) {
    return new ArticleHistory(
        slug, versions.stream().map(version -> version.endedAt(now)).toList());
  }

  public Optional<ArticleVersion> shownAt(Instant moment) {
    return versions.stream()
        .filter(version -> version.stateAt(moment) == ArticleVersion.State.PUBLISHED)
        .findFirst();
  }

  /// Whether somebody wrote these very words before.
  public boolean has(Article article) {
    return versions.stream().anyMatch(version -> version.article().equals(article));
  }
}
