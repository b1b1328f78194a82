package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.Refused;

/// What a member wants to buy.
public record Choice(int seats, boolean internationalPlan, int additionalNumbers) {

  public Choice {
    if (seats < 1 || seats > Account.MAX_SEATS) {
      throw Refused.invalid(
          "seat-count", "Between 1 and %d seats can be ordered.".formatted(Account.MAX_SEATS));
    }
    new Options(internationalPlan, additionalNumbers);
  }

  Options options() {
    return new Options(internationalPlan, additionalNumbers);
  }
}
