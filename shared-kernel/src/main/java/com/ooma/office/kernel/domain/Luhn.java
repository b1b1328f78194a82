package com.ooma.office.kernel.domain;

/// The check digit at the end of the numbers by which INSEE names companies and their
/// establishments.
public final class Luhn {

  private Luhn() {}

  /// @param digits nothing but digits, the last of which checks the others
  public static boolean fits(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
