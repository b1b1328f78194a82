package com.ooma.office.porting.domain.rio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;

/// Whatever somebody types for a RIO: it is one, or there is a reason why not. Tried by
/// [RioProperties] in each build, and for longer by the fuzzer (`./fuzz`).
public final class RioFuzz {

  private static final PhoneNumber NUMBER = new PhoneNumber("+33199001234");

  private RioFuzz() {}

  /// The fuzzer's way in: the RIO, and after a line's end the number, if not always the same.
  public static void fuzzerTestOneInput(byte[] typed) {
    var parts = new String(typed, UTF_8).split("\n", 2);
    check(parts[0], parts.length == 1 ? NUMBER : number(parts[1]));
  }

  static void check(String rio, PhoneNumber number) {
    boolean isGood = Rio.problems(rio, number).isEmpty();
    try {
      Rio.of(rio, number);
      if (!isGood) {
        throw new AssertionError("taken in spite of its problems");
      }
    } catch (Refused refused) {
      if (isGood) {
        throw new AssertionError("refused without a problem", refused);
      }
    }
  }

  private static PhoneNumber number(String text) {
    try {
      return new PhoneNumber(text);
    } catch (Refused _) {
      return NUMBER;
    }
  }
}
