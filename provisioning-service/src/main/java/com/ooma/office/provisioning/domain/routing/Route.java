package com.ooma.office.provisioning.domain.routing;

import java.time.Instant;
import java.util.List;

/// What happens to a call, in order.
public record Route(List<Step> steps) {

  /// More steps than any settings that are accepted can make.
  public static final int MOST_STEPS = 400;

  /// A call that somebody makes.
  ///
  /// @param to as it is dialled, or in E.164
  /// @param from the extension that calls, or a number; empty if it is withheld
  public record Call(String to, String from, Instant at) {}

  boolean dependsOnTime() {
    for (var step : steps) {
      if (step.dependsOnTime()) {
        return true;
      }
    }
    return false;
  }
}
