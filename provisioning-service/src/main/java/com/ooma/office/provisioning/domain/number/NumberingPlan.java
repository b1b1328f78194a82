package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import java.util.Set;

/// Which numbers may be given to a user.
public final class NumberingPlan {

  /// Reserved by Arcep for cold calling since 2023: people don't answer them.
  private static final Set<String> COLD_CALLING =
      Set.of(
          "0162", "0163", "0270", "0271", "0377", "0378", "0424", "0425", "0568", "0569", "0948",
          "0949", "09475", "09476", "09477", "09478", "09479");

  /// Reserved by Arcep in 2022 for conversations with a program, not with a person.
  private static final Set<String> PLATFORMS = Set.of("0937", "0938", "0939");

  private NumberingPlan() {}

  /// Reads one number of a delivery of numbers.
  ///
  /// @param typed E.164 or as it is dialled in France, grouped in any way
  /// @throws Refused if it is no valid fixed line of metropolitan France, or one that nobody would
  ///   want
  public static PhoneNumber assignable(String typed) {
    if (Typing.strip(typed).startsWith("-")) {
      throw Refused.invalid("not-a-phone-number", "A spreadsheet made a negative amount of it.");
    }
    var number = PhoneNumber.ofFrance(typed);
    if (isIn(COLD_CALLING, number)) {
      throw Refused.invalid("cold-calling-number", "The prefix is reserved for cold calling.");
    }
    if (!number.isFrenchFixedLine() || isIn(PLATFORMS, number)) {
      throw Refused.invalid(
          "not-a-fixed-line", "Only valid numbers of metropolitan France in 01 to 05 and 09 fit.");
    }
    return number;
  }

  private static boolean isIn(Set<String> prefixes, PhoneNumber number) {
    return number.isFrench() && prefixes.stream().anyMatch(number.nationalDigits()::startsWith);
  }
}
