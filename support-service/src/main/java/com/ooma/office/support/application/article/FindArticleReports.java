package com.ooma.office.support.application.article;

import java.time.Instant;
import java.util.List;

/// Reads what the knowledge base lacks.
public interface FindArticleReports {

  /// What was looked for in vain most often.
  List<FailedSearch> failedSearches(int limit);

  /// The least helpful articles first.
  List<ArticleRating> ratings(int limit);

  /// @param times how often it was looked for in vain
  record FailedSearch(String words, long times, Instant lastAt) {}

  /// @param savedTickets how many people found their answer while they wrote a ticket
  record ArticleRating(String slug, long helpful, long unhelpful, long savedTickets) {}
}
