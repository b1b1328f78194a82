package com.ooma.office.support.domain.hours;

import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A day on which the line opens or closes otherwise than usual, or stays closed.
///
/// @param day in Paris; also one on which the line is closed otherwise
/// @param opens null, as `closes`, if nobody is there all day
/// @param reason in French, for members
public record OpeningException(
    LocalDate day, @Nullable LocalTime opens, @Nullable LocalTime closes, String reason) {

  /// @throws Refused if the line would close before it opens
  public OpeningException {
    if ((opens == null) != (closes == null)) {
      throw Refused.invalid("opening-hours-half", "Both opens and closes are given, or neither.");
    }
    if (opens != null && closes != null && !opens.isBefore(closes)) {
      throw Refused.invalid("opening-hours-reversed", "It closes before it opens.");
    }
  }
}
