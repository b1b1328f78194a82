package com.ooma.office.support.domain.sla;

import com.ooma.office.support.domain.sla.ServiceClock.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All clocks of a ticket, as its life so far lets them run.
///
/// @param nextReplies one for each time that the member wrote again after an answer
public record ServiceRecord(
    ServiceClock firstReply, List<ServiceClock> nextReplies, ServiceClock solution) {

  public ServiceRecord {
    nextReplies = List.copyOf(nextReplies);
  }

  /// @param steps in their order; the first one asks
  public static ServiceRecord of(ServiceTarget target, List<ServiceStep> steps) {
    var runs = runs(steps);
    return new ServiceRecord(
        new ServiceClock(target.firstReply(), runs.stream().limit(1).toList()),
        runs.stream()
            .skip(1)
            .map(run -> new ServiceClock(target.nextReply(), List.of(run)))
            .toList(),
        new ServiceClock(target.solution(), runs));
  }

  /// The stretches in which it is our turn: from a word of the member to our answer. Further words
  /// of the member, or of ours, change nothing about whose turn it is.
  private static List<Run> runs(List<ServiceStep> steps) {
    var runs = new ArrayList<Run>();
    @Nullable Instant asked = null;
    for (var step : steps) {
      switch (step.kind()) {
        case ASKED -> asked = asked == null ? step.at() : asked;
        case ANSWERED -> {
          if (asked != null) {
            runs.add(new Run(asked, step.at()));
            asked = null;
          }
        }
      }
    }
    if (asked != null) {
      runs.add(new Run(asked, null));
    }
    return runs;
  }
}
