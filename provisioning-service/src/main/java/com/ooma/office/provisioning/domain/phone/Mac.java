package com.ooma.office.provisioning.domain.phone;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The hardware address of a phone: twelve lower-case hex digits, the address of one device and not
/// of a group.
public record Mac(String digits) {

  /// The manufacturer's blocks that Yealink phones were seen with. It gets new ones: another
  /// beginning is a reason to look at the phone, not to refuse it.
  private static final Set<String> YEALINK =
      Set.of(
          "001565", "249ad8", "3497d7", "44dbd2", "644f56", "805e0c", "805ec0", "b061a9", "c4fc22",
          "e434d7", "ec1da9", "f01653");

  private static final String NONE = "000000000000";

  public Mac {
    if (!digits.matches("[0-9a-f]{12}") || digits.equals(NONE) || isOfGroup(digits)) {
      throw Refused.malformed("not-a-mac", "This is not the MAC address of a device.");
    }
  }

  /// Reads `00:15:65:74:B1:50`, `00-15-65-74-b1-50`, `0015.6574.b150`, `001565 74b150` and the
  /// like.
  public static Mac parse(String typed) {
    return new Mac(Typing.compact(typed).replace(":", "").toLowerCase(Locale.ROOT));
  }

  /// What was written, if it can be a phone's.
  public static Optional<Mac> find(String typed) {
    try {
      return Optional.of(parse(typed));
    } catch (Refused _) {
      return Optional.empty();
    }
  }

  /// Whether Yealink phones with such a beginning are known.
  public boolean isOfKnownBlock() {
    return YEALINK.contains(digits.substring(0, 6));
  }

  @Override
  public String toString() {
    return digits;
  }

  /// By the last bit of the first byte; broadcast, all ones, is one.
  private static boolean isOfGroup(String digits) {
    return (Character.digit(digits.charAt(1), 16) & 1) == 1;
  }
}
