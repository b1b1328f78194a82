package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import java.time.Clock;
import java.time.Duration;

/// What carriers sent is kept for thirty days.
@UseCase
public class ForgetOldDeliveries {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 500;

  private final Deliveries deliveries;
  private final Clock clock;

  public ForgetOldDeliveries(Deliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    return deliveries.forget(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
  }
}
