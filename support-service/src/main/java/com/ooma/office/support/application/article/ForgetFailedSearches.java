package com.ooma.office.support.application.article;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.article.port.FailedSearches;
import java.time.Clock;
import java.time.Period;

/// Time takes away what nobody looked for again: people type names, too, and what is looked for
/// today needs the room.
@UseCase
public class ForgetFailedSearches {

  private static final Period KEPT = Period.ofDays(90);

  private final FailedSearches searches;
  private final RetentionLog retention;
  private final Clock clock;

  ForgetFailedSearches(FailedSearches searches, RetentionLog retention, Clock clock) {
    this.searches = searches;
    this.retention = retention;
    this.clock = clock;
  }

  public void handle() {
    retention.note("FAILED_SEARCHES", KEPT, searches.forgetBefore(clock.instant().minus(KEPT)));
  }
}
