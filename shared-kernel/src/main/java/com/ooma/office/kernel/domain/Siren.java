package com.ooma.office.kernel.domain;

import java.util.Locale;

/// The nine digits that identify a French company (INSEE), with their Luhn check digit.
public record Siren(String digits) {

  public Siren {
    if (!digits.matches("[0-9]{9}") || digits.equals("000000000") || !Luhn.fits(digits)) {
      throw Refused.invalid("not-a-siren", "'" + digits + "' is not a SIREN.");
    }
  }

  /// The French VAT number: `FR`, a key modulo 97, the SIREN.
  public String vatNumber() {
    var key = (12 + 3 * (Long.parseLong(digits) % 97)) % 97;
    return String.format(Locale.ROOT, "FR%02d%s", key, digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
