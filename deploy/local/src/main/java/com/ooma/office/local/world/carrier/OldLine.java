package com.ooma.office.local.world.carrier;

/// The line that the company brings along, with the RIO that its old carrier prints on the bill.
/// The key is computed here again, by the carrier's side of the rule, so that ours is checked by
/// another.
public record OldLine(String e164, String rio) {

  /// So many different ones there are.
  public static final int COUNT = 10_000;

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+";

  /// A line of the fiction block 02 61 91.
  public static OldLine any(int last) {
    var digits = "026191%04d".formatted(last);
    var contract = "01FA1B2C3";
    return new OldLine("+33" + digits.substring(1), contract + key(contract + digits));
  }

  /// The same RIO with a slip of the pen in its key.
  public String misspeltRio() {
    var last = rio.charAt(rio.length() - 1);
    return rio.substring(0, rio.length() - 1) + (last == 'A' ? 'B' : 'A');
  }

  private static String key(String text) {
    int[] sums = new int[3];
    for (int place = text.length() - 1, power = 0; place >= 0; place--, power++) {
      int index = ALPHABET.indexOf(text.charAt(place));
      for (int k = 0; k < 3; k++) {
        sums[k] = Math.floorMod(sums[k] + index * power(1 << k, power), 37);
      }
    }
    var key = new StringBuilder();
    for (int sum : sums) {
      key.append(ALPHABET.charAt(sum));
    }
    return key.toString();
  }

  private static int power(int base, int exponent) {
    int result = 1;
    for (int i = 0; i < exponent; i++) {
      result = result * base % 37;
    }
    return result;
  }
}
