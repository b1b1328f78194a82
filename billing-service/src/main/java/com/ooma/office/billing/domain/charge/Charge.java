package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What one of a `product` costs on `days`, which are all or part of the month `of` its cycle.
///
/// @param monthlyTtc what all of the month costs
/// @param credit whether it was charged before, and is given back
public record Charge(
    Product product,
    Period of,
    Period days,
    Money monthlyTtc,
    Money ttc,
    boolean credit,
    Origin origin) {

  /// As a bill lists them.
  public static final Comparator<Charge> IN_ORDER =
      Comparator.comparing((Charge charge) -> charge.days().start())
          .thenComparing(Charge::product)
          .thenComparing(Charge::credit)
          .thenComparing(charge -> charge.days().end())
          .thenComparing(Charge::ttc)
          .thenComparing(Charge::origin, Origin.BY_THING);

  public static Charge of(
      Product product, Money monthlyTtc, Period month, Period days, boolean credit, Origin origin) {
    var ttc = month.share(monthlyTtc, days);
    return new Charge(product, month, days, monthlyTtc, ttc, credit, origin);
  }

  /// Both, as a bill lists them.
  public static List<Charge> together(List<Charge> some, List<Charge> further) {
    return Stream.concat(some.stream(), further.stream()).sorted(IN_ORDER).toList();
  }

  public boolean isPartial() {
    return !days.equals(of);
  }

  /// What it adds to a bill.
  public Money owed() {
    return credit ? ttc.negated() : ttc;
  }
}
