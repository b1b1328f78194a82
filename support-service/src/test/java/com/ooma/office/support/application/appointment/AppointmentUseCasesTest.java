package com.ooma.office.support.application.appointment;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.appointment.AppointmentState;
import com.ooma.office.support.domain.hours.OpeningException;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import com.ooma.office.support.domain.notice.NoticeKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppointmentUseCasesTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant FRIDAY = at("2026-12-04T10:00");
  private static final Instant LATER = at("2026-12-04T11:00");

  private final World world = new World();
  private final Booked appointments = new Booked();
  private final List<OpeningException> exceptions = new ArrayList<>();
  private Instant now = at("2026-11-23T09:00");

  @Test
  void an_hour_has_as_many_places_as_there_are_advisers() {
    assertEquals(0, booked(book(ACCOUNT, FRIDAY)).host());
    var second = book(UUID.randomUUID(), FRIDAY);
    assertEquals(1, booked(second).host());
    assertRefused("slot-taken", () -> book(UUID.randomUUID(), FRIDAY));

    cancel(booked(second).accountId(), second);

    assertEquals(1, booked(book(UUID.randomUUID(), FRIDAY)).host());
  }

  @Test
  void a_company_has_two_to_come_at_most() {
    book(ACCOUNT, FRIDAY);
    book(ACCOUNT, LATER);
    assertRefused("appointments-enough", () -> book(ACCOUNT, at("2026-12-04T12:00")));

    now = at("2026-12-04T10:30");
    book(ACCOUNT, at("2026-12-07T10:00"));
  }

  @Test
  void a_day_on_which_nobody_is_there_has_no_hours() {
    exceptions.add(new OpeningException(LocalDate.of(2026, 12, 4), null, null, "Panne"));

    assertRefused("no-slot", () -> book(ACCOUNT, FRIDAY));
    assertEquals(0, world.written.size());
  }

  @Test
  void what_falls_on_hours_in_which_nobody_is_there_any_more_is_cancelled_by_us() {
    var morning = book(ACCOUNT, FRIDAY);
    var evening = book(UUID.randomUUID(), at("2026-12-04T17:00"));
    var later = book(UUID.randomUUID(), at("2026-12-07T10:00"));
    assertEquals(List.of(), unattended());

    exceptions.add(
        new OpeningException(
            LocalDate.of(2026, 12, 4), LocalTime.of(9, 0), LocalTime.of(17, 30), "Séminaire"));
    assertEquals(List.of(evening), unattended());
    assertFalse(callOff(morning));
    assertTrue(callOff(evening));
    assertFalse(callOff(evening));
    assertFalse(callOff(later));

    assertEquals(AppointmentState.BOOKED, booked(morning).state());
    assertEquals(AppointmentState.CANCELLED, booked(evening).state());
    var told = (AppointmentFacts.Cancelled) world.written.getLast().facts();
    assertEquals(evening, told.appointmentId());
    assertEquals(1, told.sequence());
    assertTrue(told.isByUs());
    assertEquals(at("2026-11-23T13:00"), told.nextFree());
  }

  @Test
  void what_has_begun_stays_although_the_day_is_closed_in_the_middle() {
    var id = book(ACCOUNT, FRIDAY);
    exceptions.add(new OpeningException(LocalDate.of(2026, 12, 4), null, null, "Panne"));

    now = at("2026-12-04T10:30");

    assertEquals(List.of(), unattended());
    assertFalse(callOff(id));
  }

  @Test
  void the_reader_is_told_of_each_change_once() {
    var id = book(ACCOUNT, FRIDAY);
    move(id, LATER, 0L);
    move(id, LATER, 1L);
    cancel(ACCOUNT, id);
    cancel(ACCOUNT, id);

    assertEquals(
        List.of(
            NoticeKind.APPOINTMENT_BOOKED,
            NoticeKind.APPOINTMENT_MOVED,
            NoticeKind.APPOINTMENT_CANCELLED),
        world.written.stream().map(notice -> notice.facts().kind()).toList());
    assertEquals(AppointmentState.CANCELLED, booked(id).state());
    assertEquals(2, booked(id).sequence());
  }

  @Test
  void only_who_read_it_last_moves_it_and_others_find_none() {
    var id = book(ACCOUNT, FRIDAY);

    assertRefused("stale", () -> move(id, LATER, 7L));
    assertRefused("not-found", () -> cancel(UUID.randomUUID(), id));
    assertEquals(FRIDAY, booked(id).startsAt());
  }

  @Test
  void a_reminder_is_written_once_and_not_of_what_is_over() {
    var id = book(ACCOUNT, FRIDAY);
    var other = book(ACCOUNT, LATER);
    assertFalse(remind(id));

    now = at("2026-12-03T10:00");
    assertTrue(remind(id));
    assertFalse(remind(id));
    now = at("2026-12-04T12:00");
    assertTrue(remind(other));

    assertEquals(
        List.of(id),
        world.written.stream()
            .filter(notice -> notice.facts().kind() == NoticeKind.APPOINTMENT_REMINDER)
            .map(notice -> notice.facts().about())
            .toList());
  }

  private UUID book(UUID account, Instant start) {
    var wish = new Appointment.Wish(start, new PhoneNumber("+33199001234"), "");
    return new BookAppointment(appointments, advisers(), write(), UUID::randomUUID, clock())
        .handle(new BookAppointment.Command(account, "zoe", wish))
        .appointmentId();
  }

  private void move(UUID id, Instant to, Long seen) {
    new MoveAppointment(appointments, advisers(), write(), clock())
        .handle(new MoveAppointment.Command(ACCOUNT, id, to, seen));
  }

  private void cancel(UUID account, UUID id) {
    new CancelAppointment(appointments, write(), clock())
        .handle(new CancelAppointment.Command(account, id));
  }

  private List<UUID> unattended() {
    return new FindUnattended(found(), calendar(), clock()).handle();
  }

  private boolean callOff(UUID id) {
    var findSlots = new FindSlots(found(), calendar(), advisers(), clock());
    return new CallOffAppointment(appointments, calendar(), findSlots, write(), clock())
        .handle(new CallOffAppointment.Command(id));
  }

  private boolean remind(UUID id) {
    return new RemindOfAppointment(appointments, write(), clock())
        .handle(new RemindOfAppointment.Command(id));
  }

  private Appointment booked(UUID id) {
    return appointments.saved.get(id);
  }

  private Advisers advisers() {
    return new Advisers(appointments, calendar(), () -> 2, clock());
  }

  private WriteNotice write() {
    return new WriteNotice(world.notices, UUID::randomUUID, clock());
  }

  private Clock clock() {
    return Clock.fixed(now, PARIS);
  }

  private OpeningExceptions calendar() {
    return new OpeningExceptions() {
      @Override
      public List<OpeningException> since(LocalDate day) {
        return exceptions.stream().filter(each -> !each.day().isBefore(day)).toList();
      }

      @Override
      public void save(OpeningException exception, String author) {}

      @Override
      public void remove(LocalDate day) {}
    };
  }

  private static void assertRefused(String code, Runnable what) {
    assertEquals(code, assertThrows(Refused.class, what::run).code());
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS).toInstant();
  }

  private FindAppointments found() {
    return new FindAppointments() {
      @Override
      public Page<AppointmentView> list(
          UUID accountId, AppointmentState state, Days days, Page.Request page) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Found> find(UUID accountId, UUID appointmentId) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Long> revision(UUID accountId, UUID appointmentId) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Map<Instant, Integer> takenBetween(Instant from, Instant until) {
        return appointments.saved.values().stream()
            .filter(each -> each.state() != AppointmentState.CANCELLED)
            .collect(toMap(Appointment::startsAt, _ -> 1, Integer::sum));
      }

      @Override
      public List<Booking> toCome(Instant now) {
        return appointments.saved.keySet().stream()
            .flatMap(id -> appointments.findToComeOfAnyAccount(id, now).stream())
            .map(each -> new Booking(each.id(), each.startsAt()))
            .toList();
      }

      @Override
      public List<UUID> toRemind(Instant now, int limit) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static final class Booked implements Appointments {

    final Map<UUID, Appointment> saved = new LinkedHashMap<>();
    private final Map<UUID, Long> revisions = new LinkedHashMap<>();

    @Override
    public OptionalInt freeHost(Instant startsAt, int hosts) {
      return IntStream.range(0, hosts)
          .filter(host ->
              saved.values().stream()
                  .filter(each -> each.state() != AppointmentState.CANCELLED)
                  .noneMatch(each -> each.startsAt().equals(startsAt) && each.host() == host))
          .findFirst();
    }

    @Override
    public long toCome(UUID accountId, Instant now) {
      return saved.values().stream()
          .filter(each -> each.accountId().equals(accountId))
          .filter(each -> each.state() == AppointmentState.BOOKED)
          .filter(each -> each.startsAt().isAfter(now))
          .count();
    }

    @Override
    public Optional<Appointment> find(UUID accountId, UUID appointmentId) {
      return findOfAnyAccount(appointmentId).filter(each -> each.accountId().equals(accountId));
    }

    @Override
    public Optional<Appointment> findOfAnyAccount(UUID appointmentId) {
      return Optional.ofNullable(saved.get(appointmentId));
    }

    @Override
    public Optional<Appointment> findToRemindOfAnyAccount(UUID appointmentId, Instant now) {
      return findOfAnyAccount(appointmentId)
          .filter(each -> each.remindAt() != null && !each.remindAt().isAfter(now));
    }

    @Override
    public Optional<Appointment> findToComeOfAnyAccount(UUID appointmentId, Instant now) {
      return findOfAnyAccount(appointmentId)
          .filter(each -> each.state() == AppointmentState.BOOKED)
          .filter(each -> each.startsAt().isAfter(now));
    }

    @Override
    public long revision(Appointment appointment) {
      return revisions.get(appointment.id());
    }

    @Override
    public void save(Appointment appointment) {
      saved.put(appointment.id(), appointment);
      revisions.merge(appointment.id(), 0L, (before, _) -> before + 1);
    }
  }
}
