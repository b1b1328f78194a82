package com.ooma.office.provisioning.application.stock;

import com.ooma.office.kernel.csv.CsvColumn;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.csv.CsvHeading;
import com.ooma.office.kernel.csv.CsvRow;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.stock.ImportReport.LineNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The rows of a list that each become an item, and the reasons for those that don't: a bad row
/// never keeps the others out.
///
/// @param <K> what makes an item unique
final class CsvLines<K, T> {

  private static final int SHOWN = 60;

  private final Map<K, Line<T>> accepted = new LinkedHashMap<>();
  private final List<LineNote> refused = new ArrayList<>();

  private record Line<T>(CsvRow row, T item) {}

  /// @param columns all needed: by name if the first row is a heading, else in this order
  /// @param read makes an item of the cells of a row
  static <K, T> CsvLines<K, T> read(
      CsvFile file,
      List<CsvColumn> columns,
      Function<Function<CsvColumn, String>, T> read,
      Function<T, K> keyOf) {
    var named = file.rows().stream().findFirst().flatMap(row -> CsvHeading.in(row, columns));
    var heading = named.orElse(CsvHeading.inOrder(columns));
    heading.missing().ifPresent(CsvLines::refuseHeading);
    var lines = new CsvLines<K, T>();
    file.rows().stream()
        .skip(named.isPresent() ? 1 : 0)
        .forEach(row -> lines.read(row, heading, read, keyOf));
    return lines;
  }

  List<T> items() {
    return accepted.values().stream().map(Line::item).toList();
  }

  /// @param added the keys of the items that were new
  /// @param warning what people should look at, although the item is taken
  ImportReport report(Set<K> added, Refused ofKnown, Function<T, Optional<Refused>> warning) {
    var warned = new ArrayList<LineNote>();
    accepted.forEach((key, line) -> {
      if (added.contains(key)) {
        warning.apply(line.item()).ifPresent(reason -> warned.add(note(line.row(), reason)));
      } else {
        refused.add(note(line.row(), ofKnown));
      }
    });
    refused.sort(Comparator.comparingInt(LineNote::line));
    return new ImportReport(added.size() + refused.size(), added.size(), refused, warned);
  }

  private void read(
      CsvRow row,
      CsvHeading heading,
      Function<Function<CsvColumn, String>, T> read,
      Function<T, K> keyOf) {
    try {
      row.requireReadable();
      if (heading.isOverrunBy(row)) {
        throw Refused.invalid("line-malformed", "The line has more cells than columns.");
      }
      var item = read.apply(column -> heading.cell(row, column));
      var twin = accepted.putIfAbsent(keyOf.apply(item), new Line<>(row, item));
      if (twin != null) {
        throw Refused.conflict("line-twice", "Line " + twin.row().line() + " says the same.");
      }
    } catch (Refused reason) {
      refused.add(note(row, reason));
    }
  }

  private static void refuseHeading(CsvColumn missing) {
    throw Refused.invalid(
        "heading-missing", "The heading names no column '" + missing.name() + "'.");
  }

  private static LineNote note(CsvRow row, Refused reason) {
    var shown = row.text().substring(0, Math.min(SHOWN, row.text().length()));
    return new LineNote(row.line(), shown, reason.code(), reason.detail());
  }
}
