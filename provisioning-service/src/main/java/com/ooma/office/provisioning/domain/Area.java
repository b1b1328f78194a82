package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A zone of the French numbering plan: the first two national digits, `01` for Île-de-France.
public record Area(String code) {

  /// Départements by their first zone digit; those of zone 4 are the rest.
  private static final List<Set<String>> DEPARTEMENTS =
      List.of(
          Set.of("75", "77", "78", "91", "92", "93", "94", "95"),
          Set.of(
              "14", "18", "22", "27", "28", "29", "35", "36", "37", "41", "44", "45", "49", "50",
              "53", "56", "61", "72", "76", "85", "97"),
          Set.of(
              "02", "08", "10", "21", "25", "39", "51", "52", "54", "55", "57", "58", "59", "60",
              "62", "67", "68", "70", "71", "80", "88", "89", "90"),
          Set.of(),
          Set.of(
              "09", "12", "16", "17", "19", "23", "24", "31", "32", "33", "40", "46", "47", "64",
              "65", "79", "81", "82", "86", "87"));

  private static final int REST = 4;

  public Area {
    if (!code.matches("0[1-9]")) {
      throw Refused.invalid("area-unknown", "'" + code + "' is not an area.");
    }
  }

  public static Area of(PhoneNumber number) {
    return new Area(number.nationalDigits().substring(0, 2));
  }

  /// Where a number comes from if the `chosen` one is not to be had.
  public static Area ofAnother(@Nullable PhoneNumber chosen, Area ofSite) {
    return chosen != null && chosen.isFrenchFixedLine() ? of(chosen) : ofSite;
  }

  /// Where a new number for somebody at this address comes from.
  public static Area ofPostalCode(String postalCode) {
    var departement = postalCode.substring(0, Math.min(2, postalCode.length()));
    for (int zone = 1; zone <= DEPARTEMENTS.size(); zone++) {
      if (DEPARTEMENTS.get(zone - 1).contains(departement)) {
        return new Area("0" + zone);
      }
    }
    return new Area("0" + REST);
  }

  @Override
  public String toString() {
    return code;
  }
}
