package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import org.jspecify.annotations.Nullable;

/// A secret of digits. It is written once and never shown again: readers see [#MASK], and who sends
/// that back leaves it as it is.
public record Pin(String digits) {

  public static final String MASK = "****";

  /// What stays as it is.
  public static final Pin UNCHANGED = new Pin(MASK);

  private static final String SHAPE = "[0-9]{4,8}";

  public Pin {
    if (!digits.matches(SHAPE) && !digits.equals(MASK)) {
      throw Refused.invalid("pin-shape", "A PIN has 4 to 8 digits.").at("/pin");
    }
  }

  public static @Nullable Pin of(@Nullable String digits) {
    return digits == null ? null : new Pin(digits);
  }

  /// @param stored what there was
  /// @return what there is, when `wanted` was sent
  /// @throws Refused if what was to stay as it is was not there
  static @Nullable Pin settled(@Nullable Pin wanted, @Nullable Pin stored) {
    if (!UNCHANGED.equals(wanted)) {
      return wanted;
    }
    if (stored == null) {
      throw Refused.invalid("pin-unknown", "There is no PIN yet that could stay as it is.")
          .at("/pin");
    }
    return stored;
  }

  /// Without the digits, so that they can't slip into a log.
  @Override
  public String toString() {
    return MASK;
  }
}
