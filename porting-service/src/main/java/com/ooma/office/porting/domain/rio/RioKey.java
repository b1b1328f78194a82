package com.ooma.office.porting.domain.rio;

import com.ooma.office.kernel.domain.PhoneNumber;

/// The check of a RIO: three sums modulo 37 over its first nine characters and the ten digits of
/// the number, with weights 1, 2 and 4. It finds every wrong character and every swap of two
/// neighbours.
public final class RioKey {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+";

  private RioKey() {}

  /// @param head the nine characters before the key
  public static String of(String head, PhoneNumber number) {
    int once = 0;
    int twice = 0;
    int fourTimes = 0;
    for (char character : (head + number.nationalDigits()).toCharArray()) {
      int value = ALPHABET.indexOf(character);
      once = (once + value) % ALPHABET.length();
      twice = (2 * twice + value) % ALPHABET.length();
      fourTimes = (4 * fourTimes + value) % ALPHABET.length();
    }
    return "" + ALPHABET.charAt(once) + ALPHABET.charAt(twice) + ALPHABET.charAt(fourTimes);
  }
}
