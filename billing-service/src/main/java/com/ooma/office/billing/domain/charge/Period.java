package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days in Europe/Paris, `[start, end)`: `end` is the first day that is not part of it.
public record Period(LocalDate start, LocalDate end) {

  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(start + " is not before " + end);
    }
  }

  /// From the first day of any of `periods` to the last.
  ///
  /// @throws java.util.NoSuchElementException if there are none
  public static Period spanning(List<Period> periods) {
    return new Period(
        periods.stream().map(Period::start).min(Comparator.naturalOrder()).orElseThrow(),
        periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow());
  }

  public LocalDate lastDay() {
    return end.minusDays(1);
  }

  /// Those of these days that are in `other`.
  public Period within(Period other) {
    return new Period(
        start.isBefore(other.start) ? other.start : start,
        end.isAfter(other.end) ? other.end : end);
  }

  public boolean overlaps(Period other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /// Those of these days that are not in `part`, which is of them.
  public List<Period> without(Period part) {
    var rest = new ArrayList<Period>();
    if (start.isBefore(part.start)) {
      rest.add(new Period(start, part.start));
    }
    if (part.end.isBefore(end)) {
      rest.add(new Period(part.end, end));
    }
    return rest;
  }

  /// Those of these days that are before `day`, or all of them if there is no such day.
  public Period until(@Nullable LocalDate day) {
    return day == null || day.isAfter(end) ? this : new Period(start, day);
  }

  public long days() {
    return ChronoUnit.DAYS.between(start, end);
  }

  /// The share of `monthly` that falls on `part` of this period, by days.
  ///
  /// It is the rounded rest from the first day of `part` less the rounded rest from its end, not a
  /// rounding of its own: so the parts of a period add up to its price, wherever it is cut.
  public Money share(Money monthly, Period part) {
    if (part.start().isBefore(start) || part.end().isAfter(end)) {
      throw new IllegalArgumentException(part + " is not a part of " + this);
    }
    return rest(monthly, part.start()).minus(rest(monthly, part.end()));
  }

  private Money rest(Money monthly, LocalDate from) {
    return monthly.share(ChronoUnit.DAYS.between(from, end), days());
  }
}
