package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Money;
import java.util.List;

/// What a subscription owes for a period that begins, less what it paid too much.
///
/// @param closing whether it is the account's last one
public record Bill(Period period, Buyer buyer, List<Charge> charges, boolean closing) {

  /// Negative if the account gets something back.
  public Money total() {
    return charges.stream().map(Charge::owed).reduce(Money.ZERO, Money::plus);
  }

  /// The same bill, with these charges too.
  public Bill with(List<Charge> further) {
    return new Bill(period, buyer, Charge.together(charges, further), closing);
  }

  /// What is given back.
  public List<Charge> credits() {
    return charges.stream().filter(Charge::credit).toList();
  }
}
