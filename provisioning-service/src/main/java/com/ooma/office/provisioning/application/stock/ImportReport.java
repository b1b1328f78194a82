package com.ooma.office.provisioning.application.stock;

import java.util.List;

/// What became of the lines of a CSV file.
///
/// @param lines how many there were, without empty ones and the heading
/// @param added how many are new in the inventory
/// @param warned lines that were added, and that people should look at
public record ImportReport(int lines, int added, List<LineNote> refused, List<LineNote> warned) {

  /// @param line counted from 1, as an editor shows it
  /// @param code stable reason
  public record LineNote(int line, String text, String code, String detail) {}
}
