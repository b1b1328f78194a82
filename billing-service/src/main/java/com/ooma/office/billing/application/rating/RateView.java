package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.domain.rating.Tariff;
import java.math.BigDecimal;

/// What calls to a destination cost, in euros with tax. Amounts are texts, as those of money are.
///
/// @param connect of every answered call
/// @param minute charged by steps of seconds
/// @param minimum the least that an answered call costs
/// @param firstStep seconds that are charged at once
/// @param nextStep seconds that are charged at a time from then on
public record RateView(
    String destination,
    String connect,
    String minute,
    String minimum,
    int firstStep,
    int nextStep) {

  private static final int MICROS = 6;
  private static final int CENTS = 2;

  static RateView of(Tariff tariff) {
    return new RateView(
        tariff.destination(),
        euros(tariff.connectMicros()),
        euros(tariff.minuteMicros()),
        euros(tariff.minimumMicros()),
        tariff.firstStep(),
        tariff.nextStep());
  }

  /// With two decimals, or as many more as it needs.
  private static String euros(long micros) {
    var exact = BigDecimal.valueOf(micros, MICROS).stripTrailingZeros();
    return exact.setScale(Math.max(CENTS, exact.scale())).toPlainString();
  }
}
