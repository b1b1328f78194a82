package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.CsvLine;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.ImportReport.RefusedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The lines of a CSV file that each become an item, and the reasons for those that don't: a bad
/// line never keeps the others out.
///
/// @param <K> what makes an item unique
final class CsvLines<K, T> {

  private static final int MOST = 20_000;
  private static final int SHOWN = 60;

  private final Map<K, Line<T>> accepted = new LinkedHashMap<>();
  private final List<RefusedLine> refused = new ArrayList<>();

  private record Line<T>(int number, String text, T item) {}

  /// @param heading a first line that is not an item
  /// @param read makes an item of the cells of a line
  static <K, T> CsvLines<K, T> read(
      String csv, String heading, Function<List<String>, T> read, Function<T, K> keyOf) {
    var lines = new CsvLines<K, T>();
    for (var line : CsvLine.read(csv)) {
      boolean isHeading = line.number() == 1 && isHeading(line, heading);
      if (!isHeading) {
        lines.read(line, read, keyOf);
      }
    }
    return lines;
  }

  List<T> items() {
    return accepted.values().stream().map(Line::item).toList();
  }

  /// @param added the keys of the items that were new
  ImportReport report(Set<K> added, String codeOfKnown, String detailOfKnown) {
    accepted.forEach((key, line) -> {
      if (!added.contains(key)) {
        refuse(line.number(), line.text(), Refused.conflict(codeOfKnown, detailOfKnown));
      }
    });
    var all = new ArrayList<>(refused);
    all.sort(Comparator.comparingInt(RefusedLine::line));
    return new ImportReport(added.size() + all.size(), added.size(), all);
  }

  private static boolean isHeading(CsvLine line, String heading) {
    return String.join(",", line.cells()).equalsIgnoreCase(heading);
  }

  private void read(CsvLine line, Function<List<String>, T> read, Function<T, K> keyOf) {
    if (accepted.size() + refused.size() == MOST) {
      throw Refused.invalid("too-many-lines", "A file has at most " + MOST + " lines.");
    }
    try {
      if (!line.complete()) {
        throw Refused.invalid("quote-open", "A quote is not closed.");
      }
      var item = read.apply(line.cells());
      var twin =
          accepted.putIfAbsent(keyOf.apply(item), new Line<>(line.number(), line.text(), item));
      if (twin != null) {
        throw Refused.conflict("line-twice", "Line " + twin.number() + " says the same.");
      }
    } catch (Refused reason) {
      refuse(line.number(), line.text(), reason);
    }
  }

  private void refuse(int number, String text, Refused reason) {
    var shown = text.substring(0, Math.min(SHOWN, text.length()));
    refused.add(new RefusedLine(number, shown, reason.code(), reason.detail()));
  }
}
