package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Refused;

/// How many additional numbers of the pool are sold to a company at most: so many for each of its
/// users. A region has few numbers, and one order must not take those that others wait for.
public final class NumberLimit {

  public static final int PER_SEAT = 10;

  private NumberLimit() {}

  /// @param seats of the whole account; one that has none yet may have the numbers of one
  /// @throws Refused if that many users can't have so many numbers
  public static void require(int seats, int numbers) {
    int most = PER_SEAT * Math.max(1, seats);
    if (numbers > most) {
      throw Refused.invalid(
              "additional-numbers",
              "With %d users an account has at most %d additional numbers, beside those it ported."
                  .formatted(seats, most))
          .at("/additionalNumbers");
    }
  }
}
