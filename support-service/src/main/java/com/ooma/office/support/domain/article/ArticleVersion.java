package com.ooma.office.support.domain.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as somebody wrote it once. Words are never changed: who has better ones writes
/// another version.
///
/// @param number 1 and up, among the versions of its article
/// @param writtenBy the token's name for the author
/// @param shownFrom when members see it; null for a draft
/// @param shownUntil when they don't any more; null as long as no end is known
public record ArticleVersion(
    UUID id,
    int number,
    Article article,
    String writtenBy,
    Instant writtenAt,
    @Nullable Instant shownFrom,
    @Nullable Instant shownUntil) {

  public State stateAt(Instant moment) {
    if (shownFrom == null) {
      return State.DRAFT;
    }
    if (moment.isBefore(shownFrom)) {
      return State.SCHEDULED;
    }
    return shownUntil == null || moment.isBefore(shownUntil) ? State.PUBLISHED : State.FORMER;
  }

  ArticleVersion shown(@Nullable Instant from, @Nullable Instant until) {
    return new ArticleVersion(id, number, article, writtenBy, writtenAt, from, until);
  }

  /// Gives way to another version: one that was to start later is a draft again.
  ArticleVersion endedAt(Instant end) {
    if (shownFrom == null || (shownUntil != null && !shownUntil.isAfter(end))) {
      return this;
    }
    return shownFrom.isBefore(end) ? shown(shownFrom, end) : shown(null, null);
  }

  /// What a version is to members at a moment.
  public enum State {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    FORMER
  }
}
