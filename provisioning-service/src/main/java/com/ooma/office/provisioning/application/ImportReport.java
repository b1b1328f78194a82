package com.ooma.office.provisioning.application;

import java.util.List;

/// What became of the lines of a CSV file.
///
/// @param lines how many there were, without empty ones and the heading
/// @param added how many are new in the inventory
public record ImportReport(int lines, int added, List<RefusedLine> refused) {

  /// @param line counted from 1, as an editor shows it
  /// @param code stable reason
  public record RefusedLine(int line, String text, String code, String detail) {}
}
