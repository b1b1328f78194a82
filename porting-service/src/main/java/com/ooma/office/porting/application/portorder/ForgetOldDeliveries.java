package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import java.time.Clock;
import java.time.Period;

/// What carriers sent is kept for thirty days.
@UseCase
public class ForgetOldDeliveries {

  private static final Period KEPT = Period.ofDays(30);
  private static final int AT_ONCE = 500;

  private final Deliveries deliveries;
  private final RetentionLog retention;
  private final Clock clock;

  public ForgetOldDeliveries(Deliveries deliveries, RetentionLog retention, Clock clock) {
    this.deliveries = deliveries;
    this.retention = retention;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    int forgotten = deliveries.forget(clock.instant().minus(KEPT), AT_ONCE);
    retention.note("CARRIER_MESSAGES", KEPT, forgotten);
    return forgotten == AT_ONCE;
  }
}
