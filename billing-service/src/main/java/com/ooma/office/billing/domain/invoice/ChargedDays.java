package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which document charged which days of what, as far as they were not given back.
final class ChargedDays {

  private final Map<Thing, List<Charged>> charged = new HashMap<>();

  void add(PastBill by, InvoiceLine line) {
    for (var thing : things(line)) {
      charged.computeIfAbsent(thing, _ -> new ArrayList<>()).add(new Charged(by, line.days()));
    }
  }

  /// Takes the days of a credit away from those that charged them.
  ///
  /// @return how much each of them had charged for those days
  Map<PastBill, Money> giveBack(Charge credit) {
    var from = new LinkedHashMap<PastBill, Money>();
    giveBack(
        Thing.of(credit.product(), credit.origin()),
        credit.days(),
        days -> credit.of().share(credit.monthlyTtc(), days),
        from);
    return from;
  }

  /// The same for all that a line gives back.
  Map<PastBill, Money> giveBack(InvoiceLine line) {
    var from = new LinkedHashMap<PastBill, Money>();
    things(line).forEach(thing -> giveBack(thing, line.days(), days -> share(line, days), from));
    return from;
  }

  /// What is older than the basis of lines is known by its product only.
  private void giveBack(
      Thing thing, Period days, Function<Period, Money> price, Map<PastBill, Money> from) {
    for (var open : take(thing, days, price, from)) {
      take(Thing.anyOf(thing.product()), open, price, from);
    }
  }

  /// @return the days that nobody charged
  private List<Period> take(
      Thing thing, Period days, Function<Period, Money> price, Map<PastBill, Money> from) {
    var charges = charged.getOrDefault(thing, List.of());
    for (var charge : charges.reversed()) {
      if (days.overlaps(charge.days)) {
        var taken = days.within(charge.days);
        from.merge(charge.by, price.apply(taken), Money::plus);
        charges.remove(charge);
        charge.days.without(taken).forEach(rest -> charges.add(new Charged(charge.by, rest)));
        return days.without(taken).stream()
            .flatMap(rest -> take(thing, rest, price, from).stream())
            .toList();
      }
    }
    return List.of(days);
  }

  private static Money share(InvoiceLine line, Period days) {
    var basis = line.basis();
    return basis == null
        ? line.unitTtc().share(days.days(), line.days().days())
        : basis.month().share(basis.monthlyTtc(), days);
  }

  private static List<Thing> things(InvoiceLine line) {
    var basis = line.basis();
    return basis == null
        ? Collections.nCopies(Math.abs(line.quantity()), Thing.anyOf(line.product()))
        : basis.origins().stream().map(origin -> Thing.of(line.product(), origin)).toList();
  }

  /// Something that an account pays for.
  private record Thing(Product product, @Nullable UUID seatId, int position) {

    static Thing of(Product product, Origin origin) {
      return new Thing(product, origin.seatId(), origin.position());
    }

    static Thing anyOf(Product product) {
      return new Thing(product, null, 0);
    }
  }

  private record Charged(PastBill by, Period days) {}
}
