package com.ooma.office.kernel.csv;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;

/// A row of a list. Spaces around what a cell says don't count.
///
/// @param line where it begins in the file, from 1, as an editor shows it
/// @param text that line as it stands in the file
/// @param readable false for the last row of a file that can't be read on: a quote is never closed,
///   a cell is too long, or there are too many
public record CsvRow(int line, String text, List<String> cells, boolean readable) {

  /// What a cell says; a row that ends before it says nothing there.
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /// @throws Refused if the row, and with it the rest of the file, can't be read
  public void requireReadable() {
    if (!readable) {
      throw Refused.invalid(
          "line-unreadable",
          "From here on the file can't be read: a quote is not closed, or a cell is too long.");
    }
  }
}
