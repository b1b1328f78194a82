package com.ooma.office.kernel.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where in a row each column of a list is.
public final class CsvHeading {

  private final List<CsvColumn> columns;
  private final List<String> cells;
  private final List<Optional<CsvColumn>> places;

  private CsvHeading(List<CsvColumn> columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
    this.places = cells.stream().map(cell -> named(cell, columns)).toList();
  }

  /// What a list without a heading has: the columns in their order.
  public static CsvHeading inOrder(List<CsvColumn> columns) {
    return new CsvHeading(columns, columns.stream().map(CsvColumn::name).toList());
  }

  /// What `row` says of the columns, in whatever order; empty if it names none of them.
  public static Optional<CsvHeading> in(CsvRow row, List<CsvColumn> columns) {
    var heading = new CsvHeading(columns, row.cells());
    return heading.places.stream().anyMatch(Optional::isPresent)
        ? Optional.of(heading)
        : Optional.empty();
  }

  public boolean has(CsvColumn column) {
    return places.contains(Optional.of(column));
  }

  /// The first column that the list has not.
  public Optional<CsvColumn> missing() {
    return columns.stream().filter(column -> !has(column)).findFirst();
  }

  /// What a row says in a column; nothing if the list has no such column.
  public String cell(CsvRow row, CsvColumn column) {
    int place = places.indexOf(Optional.of(column));
    return place < 0 ? "" : row.cell(place);
  }

  /// The names of columns that the list should not have.
  public List<String> unknown() {
    return IntStream.range(0, cells.size())
        .filter(i -> places.get(i).isEmpty() && !cells.get(i).isEmpty())
        .mapToObj(cells::get)
        .toList();
  }

  /// The columns that the list has more than once.
  public List<String> repeated() {
    var seen = new ArrayList<CsvColumn>();
    places.stream().flatMap(Optional::stream).forEach(seen::add);
    columns.forEach(seen::remove); // the first of each
    return seen.stream().map(CsvColumn::name).distinct().toList();
  }

  /// Whether a row says anything where no column is; empty cells may follow the last one.
  public boolean isOverrunBy(CsvRow row) {
    return IntStream.range(0, row.cells().size())
        .anyMatch(i -> !row.cell(i).isEmpty() && (i >= cells.size() || cells.get(i).isEmpty()));
  }

  private static Optional<CsvColumn> named(String heading, List<CsvColumn> columns) {
    return columns.stream().filter(column -> column.isCalled(heading)).findFirst();
  }
}
