package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import java.time.Clock;
import java.time.Duration;

/// Drafts that nobody wrote on for three months are forgotten: they have names and contracts.
@UseCase
public class ForgetOldDrafts {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_ONCE = 100;

  private final PortDrafts drafts;
  private final Clock clock;

  public ForgetOldDrafts(PortDrafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    return drafts.forget(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
  }
}
