package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.kernel.domain.Money;
import java.util.List;

/// A bill with what the account's credits make of it.
///
/// Credits make it less, down to nothing; only the last bill pays out what is left of them, as far
/// as invoices were paid. The other way round, days that credits had paid can't be given back by
/// any invoice: they are carried over to the next bill.
///
/// @param given what it gives of which credits
/// @param carriedOver what it should give back and can't
public record CreditedBill(Bill bill, List<OpenCredits.Given> given, Money carriedOver) {

  /// @param left what the account's invoices have left to be given back, if that matters
  /// @param spent what bills gave of credits before
  public static CreditedBill of(Bill bill, OpenCredits open, Money left, Money spent) {
    var total = bill.total();
    var room = total.plus(left);
    if (room.compareTo(Money.ZERO) < 0) {
      return carryingOver(bill, room.negated().atMost(spent));
    }
    var reduced = open.reduce(bill, bill.closing() ? room : total);
    return new CreditedBill(reduced.bill(), reduced.given(), Money.ZERO);
  }

  private static CreditedBill carryingOver(Bill bill, Money ttc) {
    if (ttc.equals(Money.ZERO)) {
      return new CreditedBill(bill, List.of(), ttc);
    }
    var days = bill.period();
    var cause = Cause.CREDIT_CARRIED_OVER;
    var origin = new Origin(null, 0, null, cause, days.start(), null, null, null);
    var charge = new Charge(Product.CARRIED_OVER, days, days, ttc, ttc, false, origin);
    return new CreditedBill(bill.with(List.of(charge)), List.of(), ttc);
  }
}
