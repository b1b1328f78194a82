package com.ooma.office.billing.domain.credit;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The credits of an account that bills have not given all of, the oldest first.
public record OpenCredits(List<OpenCredit> credits) {

  public static final OpenCredits NONE = new OpenCredits(List.of());

  /// @param left what no bill gave yet
  public record OpenCredit(UUID creditId, CreditKind kind, LocalDate day, Money left) {

    Charge charge(Money part) {
      var days = new Period(day, day.plusDays(1));
      var origin = new Origin(null, 0, null, kind.cause(), day, null, null, null, creditId);
      return new Charge(kind.product(), days, days, part, part, true, origin);
    }
  }

  /// What a bill gives of a credit.
  public record Given(UUID creditId, Money ttc) {}

  /// @param given what `bill` gives of each
  public record Reduced(Bill bill, List<Given> given) {}

  /// The bill, less as much of the credits as `most`: what it can't give waits for the next one.
  public Reduced reduce(Bill bill, Money most) {
    var charges = new ArrayList<Charge>();
    var given = new ArrayList<Given>();
    var open = most;
    for (var credit : credits) {
      var part = credit.left().atMost(open);
      if (part.compareTo(Money.ZERO) > 0) {
        charges.add(credit.charge(part));
        given.add(new Given(credit.creditId(), part));
        open = open.minus(part);
      }
    }
    return new Reduced(bill.with(charges), List.copyOf(given));
  }
}
