package com.ooma.office.billing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// How long something is billed for.
///
/// @param startsOn the first day that is paid
/// @param chargedUntil the first day that is on no invoice yet; absent until the first one
public record Term(LocalDate startsOn, @Nullable LocalDate chargedUntil) {

  public static Term from(LocalDate startsOn) {
    return new Term(startsOn, null);
  }

  /// This term, starting on `day` at the earliest.
  Term notBefore(LocalDate day) {
    return startsOn.isBefore(day) ? new Term(day, chargedUntil) : this;
  }

  Term charged(LocalDate until) {
    return new Term(startsOn, until);
  }

  /// The charges for one `product` up to the end of `period`: one for each month of the cycle it
  /// touches. What starts later than `period` does waits for the next invoice.
  List<Charge> charges(Product product, Cycle cycle, Period period) {
    if (startsOn.isAfter(period.start())) {
      return List.of();
    }
    var from = chargedUntil == null ? startsOn : chargedUntil;
    return LongStream.range(cycle.indexOf(from), cycle.indexOf(period.end()))
        .mapToObj(index -> Charge.of(product, cycle.period(index), from))
        .toList();
  }
}
