package com.ooma.office.provisioning.application.stock.port;

import java.time.Instant;

/// Tells others that there is little left.
public interface StockEvents {

  void low(StockLevels.Level level, int wanted, Instant now);
}
