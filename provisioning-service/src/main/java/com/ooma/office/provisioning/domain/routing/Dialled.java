package com.ooma.office.provisioning.domain.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the digits mean that somebody dialled, by the French numbering plan and the house's own. No
/// digit is needed before a call to the outside.
final class Dialled {

  /// Free of charge, and connected whatever is set.
  static final Set<String> EMERGENCY =
      Set.of("15", "17", "18", "112", "114", "115", "116000", "116117", "119", "191", "196", "197");

  /// Where a call to the outside goes.
  enum Kind {
    /// A line or a mobile of metropolitan France.
    NATIONAL,
    /// A service of France: 08, 3BPQ, 10YT, 118XYZ, 116XYZ.
    SERVICE,
    /// Another country, or an overseas department.
    INTERNATIONAL,
    /// Nothing that may be dialled.
    BARRED
  }

  /// Satellites, global networks and premium numbers of no country: what fraud lives on.
  private static final Set<String> NO_COUNTRY = Set.of("878", "881", "882", "883", "888", "979");

  private static final int LONGEST = 15;

  private Dialled() {}

  static boolean isExtension(String dialled) {
    return dialled.length() == 4 && dialled.charAt(0) == '2' && areDigits(dialled, 0);
  }

  /// The E.164 number that was meant; null if it was none.
  static @Nullable String e164(String dialled) {
    if (dialled.startsWith("+")) {
      return areDigits(dialled, 1) && dialled.length() > 4 ? dialled : null;
    }
    if (!areDigits(dialled, 0)) {
      return null;
    }
    if (dialled.startsWith("00")) {
      return dialled.length() > 5 ? "+" + dialled.substring(2) : null;
    }
    return dialled.length() == 10 && dialled.charAt(0) == '0' ? "+33" + dialled.substring(1) : null;
  }

  static Kind kindOf(String dialled) {
    var number = e164(dialled);
    if (number == null) {
      return isShortService(dialled) ? Kind.SERVICE : Kind.BARRED;
    }
    if (number.startsWith("+33")) {
      return ofFrance(number);
    }
    return number.length() > LONGEST + 1
            || number.charAt(1) == '0'
            || NO_COUNTRY.contains(number.substring(1, 4))
        ? Kind.BARRED
        : Kind.INTERNATIONAL;
  }

  private static Kind ofFrance(String number) {
    if (number.length() != 12 || number.charAt(3) == '0') {
      return Kind.BARRED;
    }
    return number.charAt(3) == '8' ? Kind.SERVICE : Kind.NATIONAL;
  }

  private static boolean isShortService(String dialled) {
    if (dialled.isEmpty() || !areDigits(dialled, 0)) {
      return false;
    }
    return switch (dialled.length()) {
      case 4 -> dialled.charAt(0) == '3' || dialled.startsWith("10");
      case 6 -> dialled.startsWith("118") || dialled.startsWith("116");
      default -> false;
    };
  }

  private static boolean areDigits(String text, int from) {
    for (int place = from; place < text.length(); place++) {
      if (text.charAt(place) < '0' || text.charAt(place) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }
}
