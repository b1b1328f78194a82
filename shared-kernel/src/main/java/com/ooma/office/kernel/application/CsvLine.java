package com.ooma.office.kernel.application;

import java.util.ArrayList;
import java.util.List;

/// A line of a CSV file as spreadsheets write it (RFC 4180): cells between commas or, as in French,
/// semicolons, quoted if they hold one or a line break. Blanks around a cell don't count.
///
/// @param number of its first line in the file, from 1
/// @param text as it stands in the file
/// @param complete false if a quote was opened and never closed
public record CsvLine(int number, String text, List<String> cells, boolean complete) {

  /// The lines of `csv` that aren't blank. The first one decides which separator the file has.
  public static List<CsvLine> read(String csv) {
    return new Reader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv).read();
  }

  private boolean isBlank() {
    return text.isBlank();
  }

  private static final class Reader {

    private final String csv;
    private final char separator;
    private int at;
    private int number = 1;

    Reader(String csv) {
      this.csv = csv;
      this.separator = separatorOf(csv.lines().findFirst().orElse(""));
    }

    private static char separatorOf(String firstLine) {
      boolean quoted = false;
      for (char c : firstLine.toCharArray()) {
        quoted ^= c == '"';
        if (!quoted && (c == ',' || c == ';')) {
          return c;
        }
      }
      return ',';
    }

    List<CsvLine> read() {
      var lines = new ArrayList<CsvLine>();
      while (at < csv.length()) {
        var line = readLine();
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      return List.copyOf(lines);
    }

    private CsvLine readLine() {
      int first = number;
      int start = at;
      var cells = new ArrayList<String>();
      var cell = new StringBuilder();
      boolean quoted = false;
      boolean ended = false;
      while (at < csv.length() && !ended) {
        char c = csv.charAt(at++);
        if (quoted && c == '"' && at < csv.length() && csv.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else if (c == '"' && (quoted || cell.toString().isBlank())) {
          quoted = !quoted;
        } else if (!quoted && c == separator) {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else if (!quoted && isLineEnd(c)) {
          ended = true;
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString().strip());
      var text = csv.substring(start, at).strip();
      number += Math.max(1, (int) csv.substring(start, at).lines().count());
      return new CsvLine(first, text, List.copyOf(cells), !quoted);
    }

    /// LF, CR or both.
    private boolean isLineEnd(char c) {
      if (c == '\r' && at < csv.length() && csv.charAt(at) == '\n') {
        at++;
      }
      return c == '\r' || c == '\n';
    }
  }
}
