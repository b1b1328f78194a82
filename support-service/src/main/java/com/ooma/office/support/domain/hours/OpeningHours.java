package com.ooma.office.support.domain.hours;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When a person answers the telephone: Monday to Friday, 9:00 to 18:00 in Paris, not on French
/// public holidays. At 9:00 sharp the line is open, at 18:00 sharp it is not.
public final class OpeningHours {

  /// Free of charge from French lines; as it is printed.
  public static final String PHONE = "0 800 91 08 67";

  public static final LocalTime OPENS = LocalTime.of(9, 0);
  public static final LocalTime CLOSES = LocalTime.of(18, 0);

  private OpeningHours() {}

  /// @param nextOpening the first opening after the moment asked about, also while it is open
  /// @param nextClosing absent while it is closed
  public record State(
      boolean openNow, ZonedDateTime nextOpening, @Nullable ZonedDateTime nextClosing) {}
}
