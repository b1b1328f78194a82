package com.ooma.office.porting.domain.carrier;

import com.ooma.office.kernel.domain.Luhn;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;

/// The fourteen digits that identify an establishment of a French company (INSEE): the company's
/// SIREN and five more, the last of which is a Luhn check digit. La Poste has more establishments
/// than fit such numbers; the digits of its later ones add up to a multiple of five instead.
public record Siret(String digits) {

  private static final int SIREN_LENGTH = 9;
  private static final String LA_POSTE = "356000000";

  public Siret {
    if (!digits.matches("[0-9]{14}") || !isSiren(digits) || !fits(digits)) {
      throw Refused.invalid("not-a-siret", "'" + digits + "' is not a SIRET.").at("/holder/siret");
    }
  }

  public boolean isOf(Siren company) {
    return digits.startsWith(company.digits());
  }

  @Override
  public String toString() {
    return digits;
  }

  private static boolean isSiren(String digits) {
    return !digits.startsWith("000000000") && Luhn.fits(digits.substring(0, SIREN_LENGTH));
  }

  private static boolean fits(String digits) {
    return Luhn.fits(digits) || (digits.startsWith(LA_POSTE) && sum(digits) % 5 == 0);
  }

  private static int sum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }
}
