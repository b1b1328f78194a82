package com.ooma.office.support.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.domain.casefile.CaseFact.Kind;
import com.ooma.office.support.domain.relocation.RelocationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final UUID SITE = UUID.randomUUID();
  private static final LocalDate MOVE = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final Instant ANNOUNCED = Instant.parse("2026-12-02T10:00:00Z");

  private final List<CaseFact> heard = new ArrayList<>();

  @Test
  void a_relocation_is_done_when_the_users_are_there_and_their_emergency_address_is_confirmed() {
    var awaited = relocation(RelocationState.REQUESTED, null);
    assertEquals(
        List.of(
            "MOVE_REQUESTED DONE MEMBER 2026-11-23",
            "USERS_MOVED WAITING OOMA 2026-12-01",
            "EMERGENCY_ADDRESS_CONFIRMED WAITING MEMBER null"),
        steps(awaited));

    var moved = relocation(RelocationState.DONE, MOVE);
    assertEquals(CaseState.OPEN, state(moved));
    hear(Kind.EMERGENCY_ADDRESS_CONFIRMED, SITE.toString(), "", "2026-12-03T09:00:00Z");
    assertEquals(CaseState.DONE, state(moved));

    hear(Kind.EMERGENCY_ADDRESS_OPEN, SITE.toString(), "", "2026-12-20T09:00:00Z");
    assertEquals(CaseState.OPEN, state(moved));
  }

  @Test
  void a_relocation_that_is_not_to_be_waits_for_nobody() {
    var refused = relocation(RelocationState.REFUSED, null);
    assertEquals(CaseState.REFUSED, state(refused));
    assertEquals(CaseState.CANCELLED, state(relocation(RelocationState.CANCELLED, null)));
    assertEquals("EMERGENCY_ADDRESS_CONFIRMED VOID MEMBER null", steps(refused).getLast());
  }

  @Test
  void a_return_waits_for_each_phone_that_was_sent_and_for_no_other() {
    var file = new CaseFile.Returning(ACCOUNT, ACCOUNT, at("2026-12-01T09:00:00Z"), null, seats());
    hear(Kind.PHONE_SENT, "M1", "s1", "2026-11-24T10:00:00Z");
    hear(Kind.PHONE_SENT, "M2", "s2", "2026-11-24T11:00:00Z");
    hear(Kind.PHONE_SENT, "M3", "another", "2026-11-24T11:00:00Z");
    hear(Kind.PHONE_BACK, "M1", "s1", "2026-12-04T10:00:00Z");
    hear(Kind.PHONE_OVERDUE, "M2", "s2", "2027-01-04T10:00:00Z");
    assertEquals(
        List.of(
            "USERS_REMOVED DONE MEMBER 2026-12-01",
            "PHONE_RETURNED DONE MEMBER 2026-12-04",
            "PHONE_RETURNED LATE MEMBER null"),
        steps(file));
    assertEquals(CaseState.OPEN, state(file));

    hear(Kind.PHONE_BACK, "M2", "s2", "2027-01-05T10:00:00Z");
    assertEquals(CaseState.DONE, state(file));
  }

  @Test
  void of_a_replaced_phone_only_the_broken_one_is_awaited() {
    hear(Kind.PHONE_SENT, "M1", "s1", "2026-11-24T10:00:00Z");
    hear(Kind.PHONE_SENT, "M2", "s1", "2026-12-24T10:00:00Z");
    var file =
        new CaseFile.Returning(ACCOUNT, ACCOUNT, at("2026-12-24T09:00:00Z"), "M1", Set.of("s1"));

    assertEquals(
        List.of("REPLACEMENT_SENT DONE OOMA 2026-12-24", "PHONE_RETURNED WAITING MEMBER null"),
        steps(file));
  }

  @Test
  void leaving_is_a_checklist_until_numbers_can_be_taken_no_more() {
    announce();
    assertEquals(
        List.of(
            "DEPARTURE_ANNOUNCED DONE MEMBER 2026-12-02",
            "SERVICE_ENDED WAITING OOMA 2026-12-31",
            "NUMBERS_TAKEN WAITING MEMBER 2027-02-09",
            "FINAL_DOCUMENT WAITING OOMA null"),
        steps(leaving()));

    hear(Kind.PHONE_SENT, "M1", "s1", "2026-11-24T10:00:00Z");
    document(Kind.INVOICE, "F-2026-000041", LocalDate.of(2026, 12, 26));
    end();
    document(Kind.CREDIT_NOTE, "AV-2027-000001", LocalDate.of(2027, 1, 1));
    hear(Kind.NUMBERS_TAKEN, "p1", "orange", "2027-01-20T08:00:00Z");
    assertEquals(
        List.of(
            "DEPARTURE_ANNOUNCED DONE MEMBER 2026-12-02",
            "SERVICE_ENDED DONE OOMA 2026-12-31",
            "PHONE_RETURNED WAITING MEMBER null",
            "NUMBERS_TAKEN DONE CARRIER 2027-01-20",
            "NUMBERS_TAKEN WAITING MEMBER 2027-02-09",
            "FINAL_DOCUMENT DONE OOMA 2027-01-01"),
        steps(leaving()));

    hear(Kind.PHONE_BACK, "M1", "s1", "2027-01-05T10:00:00Z");
    var facts = new CaseFacts(heard);
    var on = leaving().steps(facts, LocalDate.of(2027, 2, 9));
    assertEquals(CaseState.OPEN, leaving().state(on));
    var after = leaving().steps(facts, LocalDate.of(2027, 2, 10));
    assertEquals(CaseState.DONE, leaving().state(after));
  }

  @Test
  void whoever_stays_after_all_has_nothing_to_do_until_they_leave_again() {
    announce();
    heard.add(account(Kind.DEPARTURE_REVOKED, ANNOUNCED.plusSeconds(60), null));
    assertEquals(CaseState.CANCELLED, state(leaving()));

    heard.add(account(Kind.DEPARTURE_ANNOUNCED, ANNOUNCED.plusSeconds(120), LAST_DAY));
    assertEquals(CaseState.OPEN, state(leaving()));
  }

  @Test
  void the_order_in_which_things_are_heard_means_nothing() {
    end();
    announce();
    hear(Kind.PHONE_BACK, "M1", "s1", "2027-01-05T10:00:00Z");
    hear(Kind.PHONE_SENT, "M1", "s1", "2026-11-24T10:00:00Z");
    document(Kind.CREDIT_NOTE, "AV-2027-000001", LocalDate.of(2027, 1, 1));
    var one = steps(leaving());

    Collections.reverse(heard);

    assertEquals(one, steps(leaving()));
  }

  private void announce() {
    heard.add(account(Kind.DEPARTURE_ANNOUNCED, ANNOUNCED, LAST_DAY));
  }

  private void end() {
    heard.add(account(Kind.SERVICE_ENDED, at("2026-12-31T23:00:00Z"), LAST_DAY));
  }

  private static CaseFact account(Kind kind, Instant at, LocalDate day) {
    return new CaseFact(kind, ACCOUNT.toString(), "", at, day);
  }

  private void hear(Kind kind, String about, String reference, String at) {
    heard.add(new CaseFact(kind, about, reference, at(at), null));
  }

  private void document(Kind kind, String number, LocalDate issuedOn) {
    var at = at(issuedOn + "T06:00:00Z");
    heard.add(new CaseFact(kind, number, number, at, issuedOn));
  }

  private static CaseFile relocation(RelocationState state, LocalDate changedOn) {
    var asked = at("2026-11-23T09:00:00Z");
    return new CaseFile.Relocating(ACCOUNT, ACCOUNT, asked, state, SITE, MOVE, changedOn);
  }

  private static CaseFile leaving() {
    return new CaseFile.Leaving(ACCOUNT, ACCOUNT, ANNOUNCED, seats());
  }

  private static Set<String> seats() {
    return Set.of("s1", "s2");
  }

  private CaseState state(CaseFile file) {
    return file.state(file.steps(new CaseFacts(heard), MOVE));
  }

  private List<String> steps(CaseFile file) {
    return file.steps(new CaseFacts(heard), LAST_DAY).stream()
        .map(step -> "%s %s %s %s".formatted(step.name(), step.state(), step.actor(), step.date()))
        .toList();
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
