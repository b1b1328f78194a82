package com.ooma.office.provisioning.application.stock.port;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much is left to be given, and of what it was told that it is little.
public interface StockLevels {

  /// @param area of numbers; null for phones
  /// @param left that can be given now
  record Level(@Nullable String area, int left) {}

  /// Phones, and the numbers of each area that has ever had any.
  List<Level> levels(Instant now);

  /// @param area null for phones
  /// @return false if it was raised before, and has not been settled since
  boolean raise(@Nullable String area, Instant now);

  /// @param area null for phones
  void settle(@Nullable String area);
}
