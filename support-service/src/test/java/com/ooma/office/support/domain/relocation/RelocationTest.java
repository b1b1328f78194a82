package com.ooma.office.support.domain.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Awaited;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Declined;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Moved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelocationTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID COLISEE = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void a_request_is_told_once() {
    var relocation = movingOn(TODAY);

    var events = relocation.takeEvents();

    assertEquals(1, events.firstSequence());
    assertEquals(
        List.of(new RelocationEvent.Requested(ACCOUNT, relocation.id(), null, COLISEE, TODAY)),
        events.events());
    relocation.answer(new Moved("WeWork Colisée", TODAY));
    assertEquals(List.of(), relocation.takeEvents().events());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-24", "2027-11-23"})
  void moves_today_or_within_a_year(LocalDate day) {
    assertEquals(day, movingOn(day).move().movesOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2025-11-23", "-999999999-01-01"})
  void does_not_move_in_the_past(LocalDate day) {
    assertEquals("move-in-the-past", refusal(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-11-24", "2028-11-23", "+999999999-12-31"})
  void does_not_plan_further_than_a_year(LocalDate day) {
    assertEquals("move-too-far", refusal(day));
  }

  @Property
  void the_first_answer_is_final(@ForAll("answers") List<RelocationOutcome> answers) {
    var relocation = movingOn(TODAY);

    var news = answers.stream().filter(relocation::answer).toList();

    var first = answers.stream().limit(1).toList();
    assertEquals(first, news);
    assertEquals(
        first.isEmpty() ? new Awaited() : first.getFirst(), relocation.snapshot().outcome());
    assertEquals(1, relocation.lastSequence());
  }

  @Test
  void a_wish_is_taken_back_once_and_until_it_came_true() {
    var relocation = movingOn(TODAY);
    relocation.cancel("camille", NOW);
    relocation.cancel("noe", NOW.plusSeconds(1));
    assertEquals(new RelocationOutcome.Cancelled("camille", NOW), relocation.snapshot().outcome());
    assertEquals(2, relocation.lastSequence());
    assertFalse(relocation.answer(new Declined("site-unknown", "There is no such site.")));

    assertTrue(relocation.answer(new Moved("WeWork Colisée", TODAY)));
    assertEquals(
        "relocation-done",
        assertThrows(Refused.class, () -> relocation.cancel("camille", NOW)).code());

    var refused = movingOn(TODAY);
    refused.answer(new Declined("site-unknown", "There is no such site."));
    assertEquals(
        "relocation-refused",
        assertThrows(Refused.class, () -> refused.cancel("camille", NOW)).code());
  }

  @Provide
  Arbitrary<List<RelocationOutcome>> answers() {
    return Arbitraries.<RelocationOutcome>of(
            new Moved("WeWork Colisée", TODAY),
            new Moved("WeWork La Fayette", TODAY.plusDays(1)),
            new Declined("site-unknown", "There is no such site."),
            new Declined("account-left", "The company left."))
        .list()
        .ofMaxSize(5);
  }

  private static Relocation movingOn(LocalDate day) {
    return Relocation.request(
        UUID.randomUUID(), ACCOUNT, "camille", new Relocation.Move(null, COLISEE, day), TODAY, NOW);
  }

  private static String refusal(LocalDate day) {
    return assertThrows(Refused.class, () -> movingOn(day)).code();
  }
}
