package com.ooma.office.support.application.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.World;
import com.ooma.office.support.domain.notice.ServiceFacts;
import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Declined;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Moved;
import com.ooma.office.support.domain.relocation.RelocationState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelocationUseCasesTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID STRANGER = UUID.randomUUID();
  private static final UUID COLISEE = UUID.randomUUID();
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final Declined UNKNOWN = new Declined("site-unknown", "There is no such site.");
  private static final Moved MOVED = new Moved("WeWork Colisée", MONDAY);

  private final World world = new World();

  @Test
  void a_request_becomes_a_case_and_an_event() {
    var view = request(MONDAY, "2026-11-23T09:00:00Z");

    assertEquals(RelocationState.REQUESTED, view.state());
    assertEquals(view, saved(view.relocationId()));
    assertEquals(1, world.publishedMoves.size());
    assertNull(view.refusal());
  }

  @Test
  void the_day_is_the_one_in_paris() {
    var lateInTheEvening = "2027-01-03T23:30:00Z"; // Monday already

    assertEquals(MONDAY, request(MONDAY, lateInTheEvening).movesOn());
    assertThrows(Refused.class, () -> request(MONDAY.minusDays(1), lateInTheEvening));
    assertEquals(1, world.moves.size());
  }

  @Test
  void a_move_closes_the_case() {
    var relocationId = request(MONDAY, "2026-11-23T09:00:00Z").relocationId();

    complete(ACCOUNT, relocationId);
    decline(ACCOUNT, relocationId);

    var view = saved(relocationId);
    assertEquals(RelocationState.DONE, view.state());
    assertEquals("WeWork Colisée", view.siteName());
    assertEquals(MONDAY, view.changedOn());
    assertNull(view.refusal());
    assertEquals(0, world.written.size());
  }

  @Test
  void a_refusal_is_kept_and_written_about_once() {
    var relocationId = request(MONDAY, "2026-11-23T09:00:00Z").relocationId();

    decline(ACCOUNT, relocationId);
    decline(ACCOUNT, relocationId);
    complete(ACCOUNT, relocationId);

    var view = saved(relocationId);
    assertEquals(RelocationState.REFUSED, view.state());
    assertEquals(
        new RelocationView.Refusal("site-unknown", "There is no such site."), view.refusal());
    assertNull(view.siteName());
    assertEquals(1, world.written.size());
    assertEquals(
        new ServiceFacts.RelocationRefused(relocationId, MONDAY, "site-unknown"),
        world.written.getFirst().facts());
  }

  @Test
  void an_answer_to_another_account_changes_nothing() {
    var relocationId = request(MONDAY, "2026-11-23T09:00:00Z").relocationId();

    complete(STRANGER, relocationId);
    assertThrows(Refused.class, () -> decline(STRANGER, relocationId));

    assertEquals(RelocationState.REQUESTED, saved(relocationId).state());
    assertEquals(0, world.written.size());
  }

  @Test
  void who_leaves_moves_no_more() {
    var moved = request(MONDAY, "2026-11-23T09:00:00Z").relocationId();
    complete(ACCOUNT, moved);
    var open = request(MONDAY, "2026-11-23T09:00:00Z").relocationId();
    var dropRelocations = new DropRelocations(world.relocations);

    dropRelocations.handle(new DropRelocations.Command(STRANGER, MONDAY));
    assertEquals(RelocationState.REQUESTED, saved(open).state());
    dropRelocations.handle(new DropRelocations.Command(ACCOUNT, MONDAY));

    assertEquals("account-left", saved(open).refusal().code());
    assertEquals(RelocationState.DONE, saved(moved).state());
    assertEquals(0, world.written.size());
  }

  private RelocationView request(LocalDate day, String now) {
    var move = new Relocation.Move(null, COLISEE, day);
    world.companies.describe(ACCOUNT, Set.of(COLISEE));
    return new RequestRelocation(world.relocations, world.companies, UUID::randomUUID, clock(now))
        .handle(new RequestRelocation.Command(ACCOUNT, "camille", move));
  }

  private void complete(UUID account, UUID relocationId) {
    new CompleteRelocation(world.relocations)
        .handle(new CompleteRelocation.Command(account, relocationId, MOVED));
  }

  private void decline(UUID account, UUID relocationId) {
    var now = clock("2026-11-23T09:00:01Z");
    new DeclineRelocation(world.relocations, world.notices, UUID::randomUUID, now)
        .handle(new DeclineRelocation.Command(account, relocationId, UNKNOWN));
  }

  private RelocationView saved(UUID relocationId) {
    return RelocationView.of(world.moves.get(relocationId));
  }

  private static Clock clock(String now) {
    return Clock.fixed(Instant.parse(now), BusinessCalendar.PARIS);
  }
}
