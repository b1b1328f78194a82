package com.ooma.office.support.domain.punctuality;

import com.ooma.office.support.domain.sla.ServiceClock;
import com.ooma.office.support.domain.sla.ServiceRecord;
import java.util.List;
import java.util.stream.Stream;

/// What a member was promised to be answered by.
///
/// @param clock the time that it takes
public record Promise(Kind kind, ServiceClock clock) {

  public enum Kind {
    FIRST_REPLY,
    NEXT_REPLY,
    SOLUTION
  }

  /// All of a ticket; none of one that nobody asked.
  public static List<Promise> in(ServiceRecord record) {
    return Stream.of(
            Stream.of(new Promise(Kind.FIRST_REPLY, record.firstReply())),
            record.nextReplies().stream().map(clock -> new Promise(Kind.NEXT_REPLY, clock)),
            Stream.of(new Promise(Kind.SOLUTION, record.solution())))
        .flatMap(promises -> promises)
        .filter(promise -> !promise.clock().runs().isEmpty())
        .toList();
  }
}
