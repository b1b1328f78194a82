package com.ooma.office.ordering.application.promise.port;

import com.ooma.office.ordering.domain.promise.PromiseWatch;
import java.time.LocalTime;

/// What the business may set without a release.
public interface OrderingPolicy {

  /// Orders placed at this time of day in Paris, or later, count as placed on the next day.
  LocalTime cutOff();

  /// When to look whether a promise is on its way to be kept.
  PromiseWatch promiseWatch();
}
