package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Refused.Fault;
import com.ooma.office.ordering.application.order.port.NumberVouchers;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.order.ChosenNumbers;
import com.ooma.office.ordering.domain.order.NumberVoucher;
import com.ooma.office.ordering.domain.order.SeatRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether the numbers that an order names are the company's to choose: provisioning holds them for
/// it, and no other order of its has them.
@ApplicationScoped
public class NumberChoice {

  private final NumberVouchers vouchers;
  private final Orders orders;

  public NumberChoice(NumberVouchers vouchers, Orders orders) {
    this.vouchers = vouchers;
    this.orders = orders;
  }

  /// @param written the vouchers as they were sent
  /// @throws Refused if one of the numbers can't be promised
  void check(
      Account account,
      @Nullable PhoneNumber company,
      List<SeatRequest> seats,
      List<String> written,
      Instant now) {
    var chosen = ChosenNumbers.of(company, seats);
    var read = read(account.id(), written);
    if (chosen.isEmpty()) {
      return;
    }
    chosen.requireHeld(read, now);
    if (company != null && account.hasCompanyNumber()) {
      throw Refused.conflict(
          "company-number-there", "The company has a number for its receptionist already.");
    }
    if (orders.isAnyInUse(account.id(), chosen.all())) {
      throw Refused.conflict(
          "number-ordered", "Another order of the company has one of the numbers already.");
    }
  }

  private List<NumberVoucher> read(UUID accountId, List<String> written) {
    var read = new ArrayList<NumberVoucher>();
    for (int i = 0; i < written.size(); i++) {
      var at = List.of(new Fault("/vouchers/" + i, "not to be accepted"));
      var voucher =
          vouchers
              .read(written.get(i))
              .orElseThrow(() ->
                  Refused.invalid(
                      "voucher-forged", "It is not as it was handed out with a hold.", at));
      if (!voucher.accountId().equals(accountId)) {
        throw Refused.invalid("voucher-foreign", "It was given to another company.", at);
      }
      read.add(voucher);
    }
    return read;
  }
}
