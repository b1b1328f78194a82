package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.appointment.AppointmentSlot;
import com.ooma.office.support.domain.appointment.AppointmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads appointments.
public interface FindAppointments {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  /// @param days only those that begin on one of them
  Page<AppointmentView> list(
      @Nullable UUID accountId, @Nullable AppointmentState state, Days days, Page.Request page);

  /// Days in Paris, the last one counted in.
  record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    public @Nullable Instant begin() {
      return first == null ? null : midnight(first);
    }

    /// The moment after the last day.
    public @Nullable Instant end() {
      return last == null ? null : midnight(last.plusDays(1));
    }

    private static Instant midnight(LocalDate day) {
      return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
    }
  }

  /// @param accountId whose; any account's if null
  Optional<Found> find(@Nullable UUID accountId, UUID appointmentId);

  /// The revision of one, without it.
  ///
  /// @param accountId whose; any account's if null
  Optional<Long> revision(@Nullable UUID accountId, UUID appointmentId);

  /// How many appointments begin at each moment of a time, the first included and the last not.
  Map<Instant, Integer> takenBetween(Instant from, Instant until);

  /// All that are to come, of all accounts: those of the next two months at most.
  List<Booking> toCome(Instant now);

  /// Those whose companies are to be reminded.
  List<UUID> toRemind(Instant now, int limit);

  record Booking(UUID appointmentId, Instant startsAt) {}

  record Found(AppointmentView appointment, long revision) {}

  /// @param sequence how often it was changed, as calendars count
  /// @param setUp what was set up; absent until it took place
  record AppointmentView(
      UUID appointmentId,
      UUID accountId,
      AppointmentState state,
      Instant startsAt,
      Instant endsAt,
      PhoneNumber phone,
      String wishes,
      int sequence,
      @Nullable String setUp) {

    public static AppointmentView of(Appointment appointment) {
      return new AppointmentView(
          appointment.id(),
          appointment.accountId(),
          appointment.state(),
          appointment.startsAt(),
          new AppointmentSlot(appointment.startsAt()).endsAt(),
          appointment.phone(),
          appointment.wishes(),
          appointment.sequence(),
          appointment.setUp());
    }
  }
}
