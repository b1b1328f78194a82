package com.ooma.office.kernel.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;

/// A telephone number in E.164 (`+33199001234`).
///
/// Possible numbers are accepted, not only valid ones: libphonenumber calls the French fiction
/// block 06 39 98 invalid. Who gives numbers to users asks [#isFrenchFixedLine].
public record PhoneNumber(String e164) implements Comparable<PhoneNumber> {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]+");

  /// Numbers of Guadeloupe, Guyane, Martinique, Mayotte, La Réunion and Saint-Pierre-et-Miquelon as
  /// they are dialled there: abroad, and for us, they have country codes of their own. 0976 and
  /// 09475 to 09479 are theirs without a place.
  private static final Pattern OVERSEAS =
      Pattern.compile("\\+33(26[239]|508|59[046]|976|947[5-9])[0-9]*");

  public PhoneNumber {
    if (!NUMBERS.format(parse(e164), PhoneNumberFormat.E164).equals(e164)) {
      throw notANumber();
    }
  }

  /// Reads what a person in France types, grouped in any way (see [Typing]): `01 99 00 12 34`, `+33
  /// (0)1.99.00.12.34`, `0033 1-99-00-12-34`. Letters are no digits.
  ///
  /// @throws Refused if it can't be a number
  public static PhoneNumber ofFrance(String typed) {
    var digits = Typing.compact(typed);
    if (!DIGITS.matcher(digits).matches()) {
      throw notANumber();
    }
    return new PhoneNumber(NUMBERS.format(parse(digits), PhoneNumberFormat.E164));
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

  /// A valid line of metropolitan France: 01 to 05, or 09. The five blocks of fixed lines that are
  /// kept for fiction (01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49) are valid too.
  public boolean isFrenchFixedLine() {
    return isFrench()
        && "123459".indexOf(e164.charAt(3)) >= 0
        && !OVERSEAS.matcher(e164).matches()
        && NUMBERS.isValidNumber(parse(e164));
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
        throw notANumber();
      }
      return number;
    } catch (NumberParseException _) {
      throw notANumber();
    }
  }

  private static Refused notANumber() {
    return Refused.invalid("not-a-phone-number", "This is not a telephone number.");
  }
}
