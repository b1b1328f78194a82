package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.Refused;
import java.util.Locale;
import java.util.Set;

/// The hardware address of a phone: twelve lower-case hex digits.
public record Mac(String digits) {

  /// The manufacturer's blocks that Yealink phones were seen with.
  private static final Set<String> YEALINK =
      Set.of(
          "001565", "249ad8", "3497d7", "44dbd2", "644f56", "805ec0", "b061a9", "c4fc22", "e434d7",
          "ec1da9", "f01653");

  public Mac {
    if (!digits.matches("[0-9a-f]{12}")) {
      throw Refused.invalid("not-a-mac", "'" + digits + "' is not a MAC address.");
    }
  }

  /// Reads `00:15:65:74:B1:50`, `00-15-65-74-b1-50`, `0015.6574.b150` and the like.
  public static Mac parse(String typed) {
    return new Mac(typed.strip().replaceAll("[:.-]", "").toLowerCase(Locale.ROOT));
  }

  public boolean isYealink() {
    return YEALINK.contains(digits.substring(0, 6));
  }

  @Override
  public String toString() {
    return digits;
  }
}
