package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Refused;

/// What a member wants to buy.
public record Choice(int seats, boolean internationalPlan, int additionalNumbers) {

  public Choice {
    if (seats < 1 || seats > SeatLimit.PER_ACCOUNT) {
      throw Refused.invalid(
              "seat-count",
              "Between 1 and %d seats can be ordered.".formatted(SeatLimit.PER_ACCOUNT))
          .at("/seats");
    }
    new Options(internationalPlan, additionalNumbers);
  }

  public Options options() {
    return new Options(internationalPlan, additionalNumbers);
  }
}
