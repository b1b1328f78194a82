package com.ooma.office.billing.domain.rating;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Typing;
import java.util.Set;
import java.util.regex.Pattern;

/// A number that was called, in the one form that rates are looked up by: the digits of E.164
/// without the plus (`33199001234`), or those of a French short number (`15`, `3179`, `118712`).
public record DialledNumber(String digits) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{2,15}");

  /// Two to six digits that are not the beginning of a longer number: none starts with 0.
  private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{1,5}");

  private static final Pattern FRENCH_WITHOUT_PLUS = Pattern.compile("33[1-9][0-9]{8}");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:tel:|sips?:)?([^@;]+)(?:[@;].*)?");

  /// What must be reachable from every phone, free of charge, and is on no bill (CPCE art. D98-8).
  private static final Set<String> EMERGENCY =
      Set.of("15", "17", "18", "112", "114", "115", "116000", "116117", "119", "191", "196", "197");

  public DialledNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("'" + digits + "' is not a number to call");
    }
  }

  /// Reads what switches and people write: `01 99 00 12 34`, `+33 (0)1.99.00.12.34`,
  /// `0033199001234`, `33199001234`, `tel:+33199001234`,
  /// `sip:+33199001234@switch.example;user=phone`, `15`.
  ///
  /// @throws com.ooma.office.kernel.domain.Refused if it can't be a number
  public static DialledNumber of(String written) {
    var address = ADDRESS.matcher(written.strip());
    var number = Typing.compact(address.matches() ? address.group(1) : written);
    if (SHORT.matcher(number).matches()) {
      return new DialledNumber(number);
    }
    boolean bare = FRENCH_WITHOUT_PLUS.matcher(number).matches();
    return new DialledNumber(
        PhoneNumber.ofFrance(bare ? "+" + number : number).e164().substring(1));
  }

  public boolean isShort() {
    return SHORT.matcher(digits).matches();
  }

  /// Never barred, billed or printed.
  public boolean isEmergency() {
    return EMERGENCY.contains(digits);
  }

  /// Free of charge by what a seat includes, or by law.
  public boolean isIncluded() {
    return isEmergency() || Included.covers(this);
  }

  /// As people read it: E.164 with its plus, or a short number.
  public String written() {
    return isShort() ? digits : "+" + digits;
  }
}
