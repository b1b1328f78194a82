package com.ooma.office.support.application.article.port;

import java.time.Instant;

/// What people looked for in vain: the synonyms and articles that are missing.
public interface FailedSearches {

  void note(String words, Instant now);

  /// Forgets what nobody looked for since then.
  ///
  /// @return how many
  int forgetBefore(Instant moment);
}
