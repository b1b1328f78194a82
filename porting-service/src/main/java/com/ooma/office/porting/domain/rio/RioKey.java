package com.ooma.office.porting.domain.rio;

import com.ooma.office.kernel.domain.PhoneNumber;

/// The check of a RIO: three sums modulo 37 over its first nine characters and the ten digits of
/// the number, with weights 1, 2 and 4. It finds every wrong character and every swap of two
/// neighbours.
public final class RioKey {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+";

  private static final int LENGTH = 3;
  private static final int COUNTRY_CODE_LENGTH = "+33".length();

  private RioKey() {}

  /// @param head the nine characters before the key
  /// @param number of France
  public static String of(String head, PhoneNumber number) {
    return "" + key(head, number, 1) + key(head, number, 2) + key(head, number, 4);
  }

  /// Whether `rio` ends with the key of its other characters and of `number`, which is of France.
  /// It is asked while people type, so it makes nothing that has to be cleared away.
  public static boolean fits(String rio, PhoneNumber number) {
    int at = rio.length() - LENGTH;
    return rio.charAt(at) == key(rio, at, number, 1)
        && rio.charAt(at + 1) == key(rio, at, number, 2)
        && rio.charAt(at + 2) == key(rio, at, number, 4);
  }

  private static char key(String head, PhoneNumber number, int weight) {
    return key(head, head.length(), number, weight);
  }

  /// One character of the key.
  private static char key(String rio, int end, PhoneNumber number, int weight) {
    int sum = 0;
    for (int i = 0; i < end; i++) {
      sum = next(sum, weight, rio.charAt(i));
    }
    sum = next(sum, weight, '0'); // as a number is written at home
    for (int i = COUNTRY_CODE_LENGTH; i < number.e164().length(); i++) {
      sum = next(sum, weight, number.e164().charAt(i));
    }
    return ALPHABET.charAt(sum);
  }

  private static int next(int sum, int weight, char character) {
    return (weight * sum + ALPHABET.indexOf(character)) % ALPHABET.length();
  }
}
