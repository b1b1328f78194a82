package com.ooma.office.kernel.messaging.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.messaging.inbox.Marks.Verdict;
import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final String TOPIC = "billing.events";

  private final UUID aggregate = UUID.randomUUID();
  private final Subject subject = new Subject(TOPIC, aggregate);

  @Test
  void the_next_number_is_taken_once() {
    var marks = heard(4);

    assertEquals(Verdict.NEXT, marks.judge(arrival(5)));
    assertEquals(Verdict.REPEATED, marks.judge(arrival(5)));
    assertEquals(Verdict.NEXT, marks.judge(arrival(6)));
    assertTrue(marks.gaps().isEmpty());
  }

  @Test
  void an_aggregate_without_anything_new_is_only_repeated() {
    var marks = new Marks(new HashMap<>(), new HashSet<>());

    assertEquals(Verdict.REPEATED, marks.judge(arrival(1)));
  }

  @Test
  void after_a_gap_the_mark_stays_before_it() {
    var marks = heard(4);

    assertEquals(Verdict.AFTER_A_GAP, marks.judge(arrival(7)));

    assertEquals(4, marks.lastBefore(arrival(7)));
    assertEquals(Map.of(subject, 4L), marks.gaps());
  }

  @Test
  void what_was_missing_may_still_come_in_the_same_batch() {
    var marks = heard(4);

    marks.judge(arrival(6));
    assertEquals(Verdict.NEXT, marks.judge(arrival(5)));

    assertEquals(Map.of(subject, 5L), marks.gaps());
  }

  @Test
  void two_services_may_call_different_things_by_one_id() {
    var marks =
        new Marks(
            new HashMap<>(Map.of(subject, 4L, new Subject("porting.events", aggregate), 0L)),
            new HashSet<>());
    var ofPorting =
        new Arrival(new TopicPartition("porting.events", 0), 1, arrival(1).event(), null);

    assertEquals(Verdict.NEXT, marks.judge(ofPorting));
    assertEquals(Verdict.REPEATED, marks.judge(arrival(1)));
    assertEquals(Verdict.NEXT, marks.judge(arrival(5)));
  }

  private Marks heard(long last) {
    return new Marks(new HashMap<>(Map.of(subject, last)), new HashSet<>());
  }

  private Arrival arrival(long sequence) {
    var event =
        new Envelope(
            UUID.randomUUID(),
            "t",
            aggregate,
            aggregate,
            sequence,
            Instant.EPOCH,
            null,
            new byte[0]);
    return new Arrival(new TopicPartition(TOPIC, 0), sequence, event, null);
  }
}
