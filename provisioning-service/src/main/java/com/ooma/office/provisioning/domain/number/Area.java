package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A zone of the French numbering plan: the first two national digits, `01` for Île-de-France.
public record Area(String code) {

  /// Départements of metropolitan France by the first two digits of their postal codes, by zone.
  private static final List<Set<String>> DEPARTEMENTS =
      List.of(
          Set.of("75", "77", "78", "91", "92", "93", "94", "95"),
          Set.of(
              "14", "18", "22", "27", "28", "29", "35", "36", "37", "41", "44", "45", "49", "50",
              "53", "56", "61", "72", "76", "85"),
          Set.of(
              "02", "08", "10", "21", "25", "39", "51", "52", "54", "55", "57", "58", "59", "60",
              "62", "67", "68", "70", "71", "80", "88", "89", "90"),
          Set.of(
              "01", "03", "04", "05", "06", "07", "11", "13", "15", "20", "26", "30", "34", "38",
              "42", "43", "48", "63", "66", "69", "73", "74", "83", "84"),
          Set.of(
              "09", "12", "16", "17", "19", "23", "24", "31", "32", "33", "40", "46", "47", "64",
              "65", "79", "81", "82", "86", "87"));

  /// Numbers that belong to no place.
  private static final Area ANYWHERE = new Area("09");

  public Area {
    if (!code.matches("0[1-9]")) {
      throw Refused.invalid("area-unknown", "'" + code + "' is not an area.");
    }
  }

  /// Those that numbers of ours are of, the one of no place first.
  public static List<Area> all() {
    return Stream.concat(
            Stream.of(ANYWHERE),
            IntStream.rangeClosed(1, DEPARTEMENTS.size()).mapToObj(Area::ofZone))
        .toList();
  }

  public static Area of(PhoneNumber number) {
    return new Area(number.nationalDigits().substring(0, 2));
  }

  /// Where a new number for somebody at this address comes from. Overseas France has country codes
  /// of its own, and we have no numbers there: its users get one that belongs to no place.
  public static Area ofPostalCode(String postalCode) {
    var departement = postalCode.substring(0, Math.min(2, postalCode.length()));
    for (int zone = 1; zone <= DEPARTEMENTS.size(); zone++) {
      if (DEPARTEMENTS.get(zone - 1).contains(departement)) {
        return ofZone(zone);
      }
    }
    return ANYWHERE;
  }

  private static Area ofZone(int zone) {
    return new Area("0" + zone);
  }

  @Override
  public String toString() {
    return code;
  }
}
