package com.ooma.office.support.domain.appointment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An hour on the telephone in which an adviser sets the company's telephones up with it.
///
/// @param host which of the advisers of that hour has it, from 0
/// @param phone where the adviser calls
/// @param wishes what the company wants to be set up
/// @param sequence how often it was changed, as calendars count
/// @param remindAt when the company is reminded; absent when it was, or needs not be
/// @param setUp what was set up, once it took place
public record Appointment(
    UUID id,
    UUID accountId,
    String bookedBy,
    Instant startsAt,
    int host,
    PhoneNumber phone,
    String wishes,
    AppointmentState state,
    int sequence,
    @Nullable Instant remindAt,
    @Nullable String setUp) {

  /// How long before it begins the company is reminded.
  static final Duration REMINDED = Duration.ofDays(1);

  public static Appointment book(
      UUID id, UUID accountId, String bookedBy, Wish wish, int host, Instant now) {
    return new Appointment(
        id,
        accountId,
        bookedBy,
        wish.startsAt(),
        host,
        wish.phone(),
        wish.wishes(),
        AppointmentState.BOOKED,
        0,
        reminder(wish.startsAt(), now),
        null);
  }

  /// @param to the start of a slot in which `toHost` is free
  public Appointment moveTo(Instant to, int toHost, Instant now) {
    requireToCome(now);
    return with(to, toHost, AppointmentState.BOOKED, sequence + 1, reminder(to, now), setUp);
  }

  public Appointment cancel(Instant now) {
    requireToCome(now);
    return with(startsAt, host, AppointmentState.CANCELLED, sequence + 1, null, setUp);
  }

  /// The company was reminded.
  public Appointment reminded() {
    return with(startsAt, host, state, sequence, null, setUp);
  }

  /// The adviser notes what was set up; it may be noted better later.
  public Appointment hold(String done, Instant now) {
    if (state == AppointmentState.CANCELLED || now.isBefore(startsAt)) {
      throw Refused.conflict(
          "appointment-not-held", "It was cancelled, or has not begun: there is nothing to note.");
    }
    return with(startsAt, host, AppointmentState.HELD, sequence, null, done);
  }

  /// @throws Refused if it can't be changed any more
  public void requireToCome(Instant now) {
    if (state != AppointmentState.BOOKED || !now.isBefore(startsAt)) {
      throw Refused.conflict("appointment-over", "It has begun, was held or was cancelled.");
    }
  }

  private Appointment with(
      Instant at,
      int by,
      AppointmentState next,
      int changes,
      @Nullable Instant reminder,
      @Nullable String done) {
    return new Appointment(
        id, accountId, bookedBy, at, by, phone, wishes, next, changes, reminder, done);
  }

  /// Whoever books for tomorrow needs none.
  private static @Nullable Instant reminder(Instant startsAt, Instant now) {
    var at = startsAt.minus(REMINDED);
    return at.isAfter(now) ? at : null;
  }

  /// What a company asks for.
  public record Wish(Instant startsAt, PhoneNumber phone, String wishes) {}
}
