package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.Set;
import java.util.stream.Stream;

/// Which numbers may be given to a user.
public final class NumberingPlan {

  /// Reserved by Arcep for cold calling since 2023: people don't answer them.
  private static final Set<String> COLD_CALLING =
      Set.of(
          "0162", "0163", "0270", "0271", "0377", "0378", "0424", "0425", "0568", "0569", "0948",
          "0949", "09475", "09476", "09477", "09478", "09479");

  private NumberingPlan() {}

  /// Reads one number of a delivery of numbers.
  ///
  /// @param typed E.164 or as it is dialled in France
  /// @throws Refused if it is no fixed line, or one that nobody would want
  public static PhoneNumber assignable(String typed) {
    var number = PhoneNumber.ofFrance(typed);
    if (!number.isFrenchFixedLine() || number.nationalDigits().length() != 10) {
      throw Refused.invalid("not-a-fixed-line", "Only French numbers in 01 to 05 and 09 fit.");
    }
    if (isForColdCalling(number.nationalDigits())) {
      throw Refused.invalid("cold-calling-number", "The prefix is reserved for cold calling.");
    }
    return number;
  }

  private static boolean isForColdCalling(String digits) {
    return Stream.of(digits.substring(0, 4), digits.substring(0, 5))
        .anyMatch(COLD_CALLING::contains);
  }
}
