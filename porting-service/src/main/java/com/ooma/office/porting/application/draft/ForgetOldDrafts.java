package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import java.time.Clock;
import java.time.Period;

/// Drafts that nobody wrote on for three months are forgotten: they have names and contracts.
@UseCase
public class ForgetOldDrafts {

  private static final Period KEPT = Period.ofDays(90);
  private static final int AT_ONCE = 100;

  private final PortDrafts drafts;
  private final RetentionLog retention;
  private final Clock clock;

  public ForgetOldDrafts(PortDrafts drafts, RetentionLog retention, Clock clock) {
    this.drafts = drafts;
    this.retention = retention;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    int forgotten = drafts.forget(clock.instant().minus(KEPT), AT_ONCE);
    retention.note("PORT_DRAFTS", KEPT, forgotten);
    return forgotten == AT_ONCE;
  }
}
