package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.Subject;
import java.time.Instant;
import java.util.List;

/// A parked event. `arrival` orders the dead letters of a service.
record DeadLetter(long arrival, String topic, Envelope event, String reason, Instant parkedAt) {

  Subject subject() {
    return new Subject(topic, event.aggregateId());
  }

  /// Which of an account's waiting letters (in the order of arrival) has its turn: the oldest,
  /// unless an earlier event of the same aggregate came after it.
  static DeadLetter nextOf(List<DeadLetter> waiting) {
    var oldest = waiting.getFirst();
    return waiting.stream()
        .filter(letter -> letter.subject().equals(oldest.subject()))
        .reduce(
            oldest,
            (one, other) -> other.event().sequence() < one.event().sequence() ? other : one);
  }
}
