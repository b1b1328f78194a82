package com.ooma.office.billing.domain.rating;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an account had the international plan.
public record PlanDays(List<Days> international) {

  /// @param endsOn the first day without it; absent as long as it goes on
  public record Days(LocalDate startsOn, @Nullable LocalDate endsOn) {

    boolean cover(LocalDate day) {
      return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
  }

  /// The plan that rates a call of the moment.
  public Plan at(Instant start) {
    var day = LocalDate.ofInstant(start, BusinessCalendar.PARIS);
    return international.stream().anyMatch(days -> days.cover(day))
        ? Plan.INTERNATIONAL
        : Plan.STANDARD;
  }
}
