package com.ooma.office.kernel.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/// A telephone number in E.164 (`+33199001234`).
///
/// Possible numbers are accepted, not only valid ones: libphonenumber calls the French fiction
/// block 06 39 98 invalid.
public record PhoneNumber(String e164) implements Comparable<PhoneNumber> {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  public PhoneNumber {
    if (!NUMBERS.format(parse(e164), PhoneNumberFormat.E164).equals(e164)) {
      throw notANumber(e164);
    }
  }

  /// Reads what a person in France types: `01 99 00 12 34`, `+33 1 99 00 12 34`.
  ///
  /// @throws Refused if it can't be a number
  public static PhoneNumber ofFrance(String typed) {
    return new PhoneNumber(NUMBERS.format(parse(typed), PhoneNumberFormat.E164));
  }

  /// As it is dialled and printed in its own country: `01 99 00 12 34`.
  public String national() {
    return NUMBERS.format(parse(e164), PhoneNumberFormat.NATIONAL);
  }

  /// Ten digits with the leading 0, as RIO keys are computed on.
  public String nationalDigits() {
    return national().replace(" ", "");
  }

  public boolean isFrench() {
    return e164.startsWith("+33");
  }

  /// A line of the French territory: 01 to 05, or 09.
  public boolean isFrenchFixedLine() {
    return isFrench() && "123459".indexOf(e164.charAt(3)) >= 0;
  }

  @Override
  public int compareTo(PhoneNumber other) {
    return e164.compareTo(other.e164);
  }

  @Override
  public String toString() {
    return e164;
  }

  private static Phonenumber.PhoneNumber parse(String typed) {
    try {
      var number = NUMBERS.parse(typed, "FR");
      if (number.hasExtension() || !NUMBERS.isPossibleNumber(number)) {
        throw notANumber(typed);
      }
      return number;
    } catch (NumberParseException _) {
      throw notANumber(typed);
    }
  }

  private static Refused notANumber(String typed) {
    return Refused.invalid("not-a-phone-number", "'" + typed + "' is not a telephone number.");
  }
}
