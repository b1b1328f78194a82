package com.ooma.office.support.domain.sla;

import java.time.Duration;

/// What is promised to who asks, in time in which somebody is there: a day has nine hours of it.
///
/// @param firstReply from the question to the first answer
/// @param nextReply from each further word of the member to the answer
/// @param solution from the question to its solution, without the time in which we wait for the
///   member
public record ServiceTarget(Duration firstReply, Duration nextReply, Duration solution) {

  public static final ServiceTarget NORMAL =
      new ServiceTarget(Duration.ofHours(4), Duration.ofHours(9), Duration.ofHours(27));

  /// For what is about to be missed, or stops a company from telephoning.
  public static final ServiceTarget HIGH =
      new ServiceTarget(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(9));
}
