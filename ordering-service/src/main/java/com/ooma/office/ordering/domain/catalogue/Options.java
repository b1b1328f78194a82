package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Refused;

/// What an account has besides its seats. The plan is for all of them and paid once; additional
/// numbers add up.
public record Options(boolean internationalPlan, int additionalNumbers) {

  public static final int MAX_ADDITIONAL_NUMBERS = 1000;
  public static final Options NONE = new Options(false, 0);

  public Options {
    if (additionalNumbers < 0 || additionalNumbers > MAX_ADDITIONAL_NUMBERS) {
      throw Refused.invalid(
              "additional-numbers",
              "An account has between 0 and %d additional numbers."
                  .formatted(MAX_ADDITIONAL_NUMBERS))
          .at("/additionalNumbers");
    }
  }

  /// What the account has once it bought `more`.
  public Options with(Options more) {
    return new Options(
        internationalPlan || more.internationalPlan, additionalNumbers + more.additionalNumbers);
  }

  /// What of `wanted` is to be paid by an account that has these.
  Options charged(Options wanted) {
    return new Options(wanted.internationalPlan && !internationalPlan, wanted.additionalNumbers);
  }
}
