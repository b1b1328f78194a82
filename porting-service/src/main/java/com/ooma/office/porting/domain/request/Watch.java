package com.ooma.office.porting.domain.request;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.calendar.PortingDelays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a port comes in time, as far as others are to bring it on: the carrier owes an answer,
/// and the member a day.
///
/// @param lookAt when somebody has to look next; null while nobody is late
/// @param askedAt since when the carrier owes us a day; null once it named one
/// @param legalMaximum the last lawful day, counted from the carrier's first answer
/// @param promisedFor the first day that it named, or the last lawful one if that is earlier
/// @param daysLate how many days after that were told to be late
public record Watch(
    @Nullable Instant lookAt,
    @Nullable Instant askedAt,
    @Nullable LocalDate legalMaximum,
    @Nullable LocalDate promisedFor,
    int daysLate) {

  static final Watch NONE = new Watch(null, null, null, null, 0);

  /// In the morning, as what is found is told to people.
  private static final LocalTime LOOKS_AT = LocalTime.of(8, 0);

  /// The carrier was asked for a day.
  Watch asked(Instant now) {
    return new Watch(null, now, legalMaximum, promisedFor, daysLate).resumed();
  }

  /// The carrier named a day; the first one is what it is held to.
  Watch answered(FocDate foc, Instant now) {
    if (promisedFor != null) {
      return answered();
    }
    var legal = PortingDelays.legalMaximum(LocalDate.ofInstant(now, PARIS));
    var promised = foc.date().isBefore(legal) ? foc.date() : legal;
    return new Watch(null, null, legal, promised, daysLate).resumed();
  }

  /// The carrier owes us no day any more.
  Watch answered() {
    return paused().resumed();
  }

  /// Whether somebody has to look by now.
  boolean isDue(Instant now) {
    return lookAt != null && !now.isBefore(lookAt);
  }

  boolean isSilent(Instant now) {
    return askedAt != null && !now.isBefore(PortingDelays.silentFrom(askedAt));
  }

  /// The days that are late by now and were not told yet, the earliest first.
  List<LocalDate> newlyLate(Instant now) {
    var late = new ArrayList<LocalDate>();
    if (promisedFor != null) {
      var day = promisedFor.plusDays(daysLate + 1L);
      while (!now.isBefore(morningOf(day))) {
        late.add(day);
        day = day.plusDays(1);
      }
    }
    return late;
  }

  /// Somebody looked, and told what is late.
  Watch looked(Instant now) {
    var late = daysLate + newlyLate(now).size();
    return new Watch(null, isSilent(now) ? now : askedAt, legalMaximum, promisedFor, late)
        .resumed();
  }

  /// Nobody has to look: it is over, or given up.
  Watch paused() {
    return new Watch(null, null, legalMaximum, promisedFor, daysLate);
  }

  /// It goes on after all.
  Watch resumed() {
    var silentFrom = askedAt == null ? null : PortingDelays.silentFrom(askedAt);
    var lateFrom = promisedFor == null ? null : morningOf(promisedFor.plusDays(daysLate + 1L));
    return new Watch(earlier(silentFrom, lateFrom), askedAt, legalMaximum, promisedFor, daysLate);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(LOOKS_AT).atZone(PARIS).toInstant();
  }
}
