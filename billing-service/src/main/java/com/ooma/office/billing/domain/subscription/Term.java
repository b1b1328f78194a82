package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days something is paid for, and how many of them are. A term that ends before it starts
/// costs nothing; what was charged before its start or beyond its end is credited.
///
/// @param startsOn the first day that is paid; absent while it is unknown
/// @param endsOn the first day that is not paid any more; absent while no end is known
/// @param chargedFrom the first day that is on an invoice; absent until there is one
/// @param chargedUntil the first day that is on no invoice yet; absent until the first one
public record Term(
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate chargedFrom,
    @Nullable LocalDate chargedUntil) {

  /// Neither start nor end were heard of.
  static final Term UNKNOWN = new Term(null, null, null, null);

  /// An end before anything was sold.
  private static final LocalDate NEVER = LocalDate.EPOCH;

  public static Term from(LocalDate startsOn) {
    return new Term(startsOn, null, null, null);
  }

  /// This term, starting on `day` if its start was unknown.
  Term startingOn(LocalDate day) {
    return startsOn == null ? withStart(day) : this;
  }

  /// This term, ending on `day` if it did not end before.
  Term endingOn(LocalDate day) {
    return endsOn == null || day.isBefore(endsOn) ? withEnd(day) : this;
  }

  /// What should never have been.
  Term never() {
    return endingOn(NEVER);
  }

  /// This term, starting on `day` at the earliest.
  Term notBefore(LocalDate day) {
    return startsOn != null && startsOn.isBefore(day) ? withStart(day) : this;
  }

  /// This term, going on after all: what had ended it was taken back.
  Term reopened() {
    return withEnd(null);
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
  List<Charge> charges(
      Product product, Money monthlyTtc, Origin origin, Cycle cycle, LocalDate day) {
    return changes(day).stream()
        .flatMap(change ->
            months(change.days(), cycle)
                .map(month ->
                    Charge.of(
                        product,
                        monthlyTtc,
                        month,
                        change.days().within(month),
                        change.credit(),
                        origin)))
        .toList();
  }

  /// This term after it was paid up to `day` or to its end.
  Term charged(LocalDate day) {
    return startsOn == null ? this : new Term(startsOn, endsOn, startsOn, paidUntil(startsOn, day));
  }

  /// What the days cost that are on invoices and were not given back.
  Money charged(Money monthlyTtc, Cycle cycle) {
    if (chargedFrom == null || chargedUntil == null || !chargedFrom.isBefore(chargedUntil)) {
      return Money.ZERO;
    }
    var days = new Period(chargedFrom, chargedUntil);
    return months(days, cycle)
        .map(month -> month.share(monthlyTtc, days.within(month)))
        .reduce(Money.ZERO, Money::plus);
  }

  /// Days that are to be charged, or to be given back.
  private record Change(Period days, boolean credit) {}

  /// A start only ever moves to a later day, so what lies before it was paid in vain.
  private List<Change> changes(LocalDate day) {
    if (startsOn == null) {
      return List.of();
    }
    var from = chargedFrom == null ? startsOn : chargedFrom;
    var charged = chargedUntil == null ? from : chargedUntil;
    var until = paidUntil(startsOn, day);
    var changes = new ArrayList<Change>();
    add(changes, from, earlier(startsOn, charged), true);
    add(changes, until, charged, true);
    add(changes, later(startsOn, charged), until, false);
    return changes;
  }

  private static void add(List<Change> changes, LocalDate from, LocalDate until, boolean credit) {
    if (from.isBefore(until)) {
      changes.add(new Change(new Period(from, until), credit));
    }
  }

  private static Stream<Period> months(Period days, Cycle cycle) {
    return LongStream.rangeClosed(cycle.indexOf(days.start()), cycle.indexOf(days.lastDay()))
        .mapToObj(cycle::period);
  }

  private LocalDate paidUntil(LocalDate start, LocalDate day) {
    return later(start, endsOn == null ? day : earlier(endsOn, day));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private Term withStart(LocalDate day) {
    return new Term(day, endsOn, chargedFrom, chargedUntil);
  }

  private Term withEnd(@Nullable LocalDate day) {
    return new Term(startsOn, day, chargedFrom, chargedUntil);
  }
}
