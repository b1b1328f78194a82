package com.ooma.office.porting.domain.calendar;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;

/// How long a port may take: by law, and by what carriers do.
public final class PortingDelays {

  /// Working days of a carrier's silence after which somebody asks.
  private static final int SILENCE = 5;

  /// From this day on a business's numbers move as fast as anybody's (Arcep decision 2022-2148).
  private static final LocalDate SHORTER_DELAY = LocalDate.of(2027, 7, 1);

  private static final int SHORTER = 3;
  private static final int LONGER = 7;

  private PortingDelays() {}

  /// The last lawful day of a port: *jours ouvrables* from the carrier's confirmation (article D.
  /// 406-18 CPCE), which is its first answer with a day; seven for a business, three from July 2027
  /// on.
  public static LocalDate legalMaximum(LocalDate confirmedOn) {
    int days = confirmedOn.isBefore(SHORTER_DELAY) ? LONGER : SHORTER;
    return BusinessCalendar.ouvrablesAfter(confirmedOn, days);
  }

  /// When a carrier that was asked at `asked` has been silent for too long.
  public static Instant silentFrom(Instant asked) {
    var local = asked.atZone(PARIS);
    return BusinessCalendar.businessDaysAfter(local.toLocalDate(), SILENCE)
        .atTime(local.toLocalTime())
        .atZone(PARIS)
        .toInstant();
  }
}
