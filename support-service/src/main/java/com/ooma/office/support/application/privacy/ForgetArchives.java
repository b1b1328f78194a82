package com.ooma.office.support.application.privacy;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.privacy.port.DataRequests;
import com.ooma.office.support.domain.privacy.DataRequest;
import java.time.Clock;
import java.time.Period;

/// Archives that nobody may fetch any more go, with the key to what topics still have of them.
@UseCase
public class ForgetArchives {

  private static final Period NEVER_ANSWERED = Period.ofDays(90);
  private static final int AT_ONCE = 50;

  private final DataRequests requests;
  private final RetentionLog retention;
  private final Clock clock;

  ForgetArchives(DataRequests requests, RetentionLog retention, Clock clock) {
    this.requests = requests;
    this.retention = retention;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    var now = clock.instant();
    int forgotten =
        requests.forgetArchives(
            now.minus(DataRequest.AVAILABLE), now.minus(NEVER_ANSWERED), AT_ONCE);
    retention.note("PERSONAL_DATA_ARCHIVES", DataRequest.AVAILABLE, forgotten);
    return forgotten == AT_ONCE;
  }
}
