package com.ooma.office.support.domain.appointment;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.hours.OpeningException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTest {

  private static final Instant NOW = at("2026-11-23T09:00"); // Monday
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @Test
  void a_day_has_nine_hours_and_a_shorter_one_fewer() {
    assertEquals(9, AppointmentSlot.on(FRIDAY, OpeningCalendar.USUAL).size());
    var early =
        new OpeningCalendar(
            List.of(
                new OpeningException(
                    FRIDAY, LocalTime.of(9, 30), LocalTime.of(12, 0), "Séminaire")));

    assertEquals(
        List.of(at("2026-12-04T09:30"), at("2026-12-04T10:30")),
        AppointmentSlot.on(FRIDAY, early).stream().map(AppointmentSlot::startsAt).toList());
    assertEquals(List.of(), AppointmentSlot.on(FRIDAY.plusDays(1), OpeningCalendar.USUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T13:00, ''",
    "2027-01-21T17:00, ''",
    "2026-11-23T12:00, slot-out-of-reach",
    "2027-01-25T09:00, slot-out-of-reach",
    "2026-11-24T09:30, no-slot",
    "2026-11-24T18:00, no-slot",
    "2026-11-24T08:00, no-slot",
    "2026-11-28T10:00, no-slot",
    "2026-12-25T10:00, no-slot"
  })
  void only_slots_within_reach_are_booked(String start, String refusal) {
    var slot = new AppointmentSlot(at(start));
    if (refusal.isEmpty()) {
      slot.requireBookable(OpeningCalendar.USUAL, NOW);
    } else {
      assertRefused(refusal, () -> slot.requireBookable(OpeningCalendar.USUAL, NOW));
    }
  }

  @Test
  void is_reminded_of_a_day_before_unless_it_is_that_near_already() {
    assertEquals(at("2026-12-03T10:00"), booked("2026-12-04T10:00").remindAt());
    assertNull(booked("2026-11-23T15:00").remindAt());
    assertNull(booked("2026-12-04T10:00").reminded().remindAt());
    assertEquals(
        at("2026-12-03T11:00"),
        booked("2026-12-04T10:00").reminded().moveTo(at("2026-12-04T11:00"), 0, NOW).remindAt());
  }

  @Test
  void each_change_counts_for_calendars() {
    var moved = booked("2026-12-04T10:00").moveTo(at("2026-12-04T11:00"), 1, NOW);
    assertEquals(1, moved.sequence());
    assertEquals(1, moved.host());

    var cancelled = moved.cancel(NOW);
    assertEquals(2, cancelled.sequence());
    assertEquals(AppointmentState.CANCELLED, cancelled.state());
    assertNull(cancelled.remindAt());
  }

  @Test
  void what_has_begun_or_was_given_up_stays_so() {
    var start = at("2026-12-04T10:00");
    var booked = booked("2026-12-04T10:00");

    assertRefused("appointment-over", () -> booked.cancel(start));
    assertRefused("appointment-over", () -> booked.moveTo(start.plusSeconds(3600), 0, start));
    assertRefused("appointment-over", () -> booked.cancel(NOW).moveTo(start, 0, NOW));
  }

  @Test
  void what_was_set_up_is_noted_once_it_begins_and_better_later() {
    var start = at("2026-12-04T10:00");
    var booked = booked("2026-12-04T10:00");
    assertRefused("appointment-not-held", () -> booked.hold("Standard", start.minusNanos(1)));
    assertRefused("appointment-not-held", () -> booked.cancel(NOW).hold("Standard", start));

    var held = booked.hold("Standard", start).hold("Standard, groupes", start.plusSeconds(60));

    assertEquals(AppointmentState.HELD, held.state());
    assertEquals("Standard, groupes", held.setUp());
    assertEquals(0, held.sequence());
  }

  private static Appointment booked(String start) {
    var wish = new Appointment.Wish(at(start), new PhoneNumber("+33199001234"), "Standard");
    return Appointment.book(UUID.randomUUID(), UUID.randomUUID(), "zoe", wish, 0, NOW);
  }

  private static void assertRefused(String code, Runnable what) {
    assertEquals(code, assertThrows(Refused.class, what::run).code());
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS).toInstant();
  }
}
