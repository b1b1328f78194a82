package com.ooma.office.billing.domain.usage;

import com.ooma.office.billing.domain.rating.DialledNumber;

/// How a number that was called is shown: without its last four digits, unless the holder asked for
/// full ones (arrêté of 31 December 2013). Numbers tell whom employees call.
public final class ShownNumber {

  private static final int HIDDEN = 4;
  private static final String DOT = "•";

  private ShownNumber() {}

  /// @param full what the holder wants
  public static String of(DialledNumber number, boolean full) {
    var written = number.written();
    if (full) {
      return written;
    }
    int shown = Math.max(0, written.length() - HIDDEN);
    return written.substring(0, shown) + DOT.repeat(written.length() - shown);
  }
}
