package com.ooma.office.bench.result;

import java.util.Locale;

/// How numbers are written in the table.
public final class Figures {

  private Figures() {}

  /// Three digits that mean something.
  public static String shortly(double value) {
    double size = Math.abs(value);
    if (size >= 1_000) {
      return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }
    if (size >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.01 ? "%.2f" : "%.4f", value);
  }
}
