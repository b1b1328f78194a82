package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Refused.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The numbers that an order names, by where it names them. Each must be held for the company: a
/// chosen number is given, or the order is refused.
public record ChosenNumbers(Map<String, PhoneNumber> byPointer) {

  /// @param company chosen for the receptionist, if any
  public static ChosenNumbers of(@Nullable PhoneNumber company, List<SeatRequest> seats) {
    var chosen = new LinkedHashMap<String, PhoneNumber>();
    if (company != null) {
      chosen.put("/companyNumber", company);
    }
    for (int i = 0; i < seats.size(); i++) {
      if (seats.get(i).number() != null) {
        chosen.put("/seats/" + i + "/number", seats.get(i).number());
      }
    }
    return new ChosenNumbers(chosen);
  }

  public boolean isEmpty() {
    return byPointer.isEmpty();
  }

  public Set<PhoneNumber> all() {
    return Set.copyOf(byPointer.values());
  }

  /// All that are not held are told at once, so that the portal mends them at once.
  ///
  /// @throws Refused if one of them is not held, or not any more
  public void requireHeld(List<NumberVoucher> vouchers, Instant now) {
    var unheld = new ArrayList<Fault>();
    var late = new ArrayList<Fault>();
    byPointer.forEach((pointer, number) -> {
      if (vouchers.stream().noneMatch(voucher -> voucher.covers(number, now))) {
        boolean was = vouchers.stream().anyMatch(voucher -> voucher.numbers().contains(number));
        (was ? late : unheld).add(new Fault(pointer, number + " is not held"));
      }
    });
    if (!unheld.isEmpty()) {
      throw Refused.invalid(
          "number-not-held",
          "Hold a number before you order it, and send the hold's voucher along.",
          unheld);
    }
    if (!late.isEmpty()) {
      throw Refused.invalid(
          "voucher-expired", "The hold of a number is over: hold it once more.", late);
    }
  }
}
