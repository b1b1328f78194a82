package com.ooma.office.provisioning.application.stock;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.stock.port.StockEvents;
import com.ooma.office.provisioning.application.stock.port.StockLevels;
import com.ooma.office.provisioning.application.stock.port.StockLevels.Level;
import com.ooma.office.provisioning.application.stock.port.StockPolicy;
import java.time.Clock;
import java.time.Instant;

/// Raises an alarm before phones, or the numbers of an area, run out: once, until there were enough
/// again.
@UseCase
public class WatchStock {

  private final StockLevels levels;
  private final StockPolicy policy;
  private final StockEvents events;
  private final Clock clock;

  public WatchStock(StockLevels levels, StockPolicy policy, StockEvents events, Clock clock) {
    this.levels = levels;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  public void handle() {
    var now = clock.instant();
    levels.levels(now).forEach(level -> watch(level, now));
  }

  private void watch(Level level, Instant now) {
    int wanted = level.area() == null ? policy.phones() : policy.numbers();
    if (level.left() >= wanted) {
      levels.settle(level.area());
    } else if (levels.raise(level.area(), now)) {
      events.low(level, wanted, now);
    }
  }
}
