package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The days something is paid for, and how many of them are. A term that ends before it starts
/// costs nothing; what was charged beyond its end is credited.
///
/// @param startsOn the first day that is paid; absent while it is unknown
/// @param endsOn the first day that is not paid any more; absent while no end is known
/// @param chargedUntil the first day that is on no invoice yet; absent until the first one
public record Term(
    @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable LocalDate chargedUntil) {

  /// Neither start nor end were heard of.
  static final Term UNKNOWN = new Term(null, null, null);

  /// An end before anything was sold.
  private static final LocalDate NEVER = LocalDate.EPOCH;

  public static Term from(LocalDate startsOn) {
    return new Term(startsOn, null, null);
  }

  /// This term, starting on `day` if its start was unknown.
  Term startingOn(LocalDate day) {
    return startsOn == null ? new Term(day, endsOn, chargedUntil) : this;
  }

  /// This term, ending on `day` if it did not end before.
  Term endingOn(LocalDate day) {
    return endsOn == null || day.isBefore(endsOn) ? new Term(startsOn, day, chargedUntil) : this;
  }

  /// What should never have been.
  Term never() {
    return endingOn(NEVER);
  }

  /// This term, starting on `day` at the earliest.
  Term notBefore(LocalDate day) {
    return startsOn != null && startsOn.isBefore(day) ? new Term(day, endsOn, chargedUntil) : this;
  }

  /// This term, going on after all: what had ended it was taken back.
  Term reopened() {
    return new Term(startsOn, null, chargedUntil);
  }

  /// Whether no end of it was heard of.
  boolean isOpen() {
    return endsOn == null;
  }

  /// Whether it was to end on `day`, and had begun.
  boolean endedOn(LocalDate day) {
    return day.equals(endsOn) && !day.equals(NEVER);
  }

  /// Whether it should never have been.
  boolean isNever() {
    return NEVER.equals(endsOn);
  }

  /// Whether `day` is paid.
  boolean covers(LocalDate day) {
    return startsOn != null && !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
  }

  /// Whether no day of it is paid.
  public boolean isEmpty() {
    return startsOn == null || (endsOn != null && !startsOn.isBefore(endsOn));
  }

  /// Whether it has to do with bills of periods that start on `day`: what starts later waits for
  /// the next one.
  boolean isBilledOn(LocalDate day) {
    return chargedUntil != null || (startsOn != null && !startsOn.isAfter(day));
  }

  /// What makes this term paid up to `day` or to its end: charges for `product`, or credits, one
  /// for each month of the cycle that they touch.
  List<Charge> charges(Product product, Money monthlyTtc, Cycle cycle, LocalDate day) {
    if (startsOn == null) {
      return List.of();
    }
    var charged = chargedUntil == null ? startsOn : chargedUntil;
    var until = paidUntil(startsOn, day);
    if (until.equals(charged)) {
      return List.of();
    }
    boolean credit = until.isBefore(charged);
    var days = credit ? new Period(until, charged) : new Period(charged, until);
    return LongStream.rangeClosed(cycle.indexOf(days.start()), cycle.indexOf(days.lastDay()))
        .mapToObj(cycle::period)
        .map(month -> Charge.of(product, monthlyTtc, month, days.within(month), credit))
        .toList();
  }

  /// This term after it was paid up to `day` or to its end.
  Term charged(LocalDate day) {
    return startsOn == null ? this : new Term(startsOn, endsOn, paidUntil(startsOn, day));
  }

  private LocalDate paidUntil(LocalDate start, LocalDate day) {
    var end = endsOn != null && endsOn.isBefore(day) ? endsOn : day;
    return end.isBefore(start) ? start : end;
  }
}
