package com.ooma.office.billing.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a card that was refused is tried again: three, seven and fourteen days after the invoice.
final class RetrySchedule {

  private static final List<Integer> DAYS = List.of(3, 7, 14);

  private RetrySchedule() {}

  /// @param tries that were refused
  /// @return none after the last one, which are all that come after with another card too
  static Optional<LocalDate> next(LocalDate issuedOn, int tries) {
    return tries <= DAYS.size()
        ? Optional.of(issuedOn.plusDays(DAYS.get(tries - 1)))
        : Optional.empty();
  }
}
