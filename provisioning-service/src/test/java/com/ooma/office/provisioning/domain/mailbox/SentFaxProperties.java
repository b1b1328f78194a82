package com.ooma.office.provisioning.domain.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.mailbox.SentFax.Outcome;
import com.ooma.office.provisioning.domain.mailbox.SentFax.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// Whatever the platform answers, reports or keeps for itself, a fax ends, once, and is told once.
class SentFaxProperties {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final int TRIES = 5;

  @Property
  void every_fax_ends_after_five_tries_at_most(@ForAll @Size(TRIES) List<Outcome> outcomes) {
    var fax = SentFax.queued(wanted("+33199000002"));
    var now = NOON;
    int told = 0;
    for (var outcome : outcomes) {
      if (fax.snapshot().dueAt() != null) {
        now = fax.snapshot().dueAt();
        fax.takeUp(now);
        assertEquals(State.SENDING, fax.state());
      }
      fax.tried(outcome, now);
      fax.tried(outcome, now); // reported twice
      told += fax.takeEvents().events().size();
    }
    int made = fax.snapshot().attempts().size();
    assertTrue(made <= TRIES);
    assertEquals(1, told);
    assertEquals(null, fax.snapshot().dueAt());
    assertEquals(outcomes.subList(0, made).contains(Outcome.ARRIVED), fax.state() == State.ARRIVED);
    assertEquals(fax.snapshot(), SentFax.from(fax.snapshot()).snapshot());
  }

  @Property
  void a_platform_that_is_away_costs_no_try(@ForAll @Size(max = 50) List<Boolean> away) {
    var fax = SentFax.queued(wanted("+33199000002"));
    for (var out : away) {
      var due = fax.snapshot().dueAt();
      fax.takeUp(due);
      if (out) {
        fax.putOff(due);
        assertEquals(due.plus(Duration.ofMinutes(1)), fax.snapshot().dueAt());
      } else {
        fax.tried(Outcome.ARRIVED, due);
        assertEquals(State.ARRIVED, fax.state());
        return;
      }
    }
    assertEquals(List.of(), fax.snapshot().attempts());
    assertEquals(State.QUEUED, fax.state());
  }

  @Example
  void silence_is_an_outcome_too() {
    var fax = SentFax.queued(wanted("+33199000002"));
    for (int take = 0; fax.snapshot().dueAt() != null; take++) {
      assertTrue(take < 2 * TRIES, "it never ends");
      fax.takeUp(fax.snapshot().dueAt());
    }
    assertEquals(State.FAILED, fax.state());
    assertEquals(
        List.of(Outcome.NO_REPORT),
        fax.snapshot().attempts().stream().map(SentFax.Attempt::outcome).distinct().toList());
  }

  @Example
  void faxes_go_to_lines_and_mobiles_in_france() {
    SentFax.queued(wanted("+33639980001"));
    for (var elsewhere : List.of("+33899000001", "+442071838750")) {
      var refused = assertThrows(Refused.class, () -> SentFax.queued(wanted(elsewhere)));
      assertEquals("fax-national", refused.code());
    }
  }

  private static SentFax.Wanted wanted(String to) {
    return new SentFax.Wanted(
        new UUID(0, 1),
        new UUID(0, 2),
        new UUID(0, 3),
        "2001",
        new PhoneNumber("+33199000001"),
        new PhoneNumber(to),
        new Matter.Paper(PaperForm.PDF, 2),
        1000,
        NOON);
  }
}
