package com.ooma.office.ordering.application.port;

import java.time.LocalTime;

/// What the business may set without a release.
public interface OrderingPolicy {

  /// Orders placed at this time of day in Paris, or later, count as placed on the next day.
  LocalTime cutOff();
}
