package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.domain.rating.DeckSheet;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.csv.CsvColumn;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.csv.CsvHeading;
import com.ooma.office.kernel.csv.CsvRow;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.SortedMap;

/// The columns of a deck's file, by their names in the first row.
final class DeckColumns {

  private static final List<CsvColumn> COLUMNS =
      DeckSheet.COLUMNS.stream().map(name -> CsvColumn.of(name)).toList();

  private DeckColumns() {}

  /// @throws Refused for a heading that lacks a column, and for all lines that are wrong
  static SortedMap<String, Tariff> read(CsvFile file) {
    var heading =
        CsvHeading.in(file.rows().getFirst(), COLUMNS)
            .orElseThrow(() -> refusedFor(COLUMNS.getFirst()));
    heading
        .missing()
        .ifPresent(column -> {
          throw refusedFor(column);
        });
    return DeckSheet.read(file.rows().stream().skip(1).map(row -> row(row, heading)).toList());
  }

  private static DeckSheet.Row row(CsvRow row, CsvHeading heading) {
    boolean whole = row.readable() && !heading.isOverrunBy(row);
    var cells = COLUMNS.stream().map(column -> heading.cell(row, column)).toList();
    return new DeckSheet.Row(row.line(), whole ? cells : row.cells());
  }

  private static Refused refusedFor(CsvColumn missing) {
    return Refused.invalid(
            "rate-deck-heading", "The heading names no column '" + missing.name() + "'.")
        .about(missing.name());
  }
}
