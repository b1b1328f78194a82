package com.ooma.office.billing.domain.charge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The months of a subscription, counted from its anchor. A month without the anchor's day starts
/// on its last day, and the next one on the anchor's day again: 31 January, 28 February, 31 March.
public record Cycle(LocalDate anchor) {

  /// @param index 0 for the period that starts on the anchor; negative before it
  public Period period(long index) {
    return new Period(start(index), start(index + 1));
  }

  /// Index of the period that `day` belongs to.
  public long indexOf(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(day));
    return day.isBefore(start(months)) ? months - 1 : months;
  }

  private LocalDate start(long index) {
    return anchor.plusMonths(index); // clamps, and from the anchor each time, so it never drifts
  }
}
