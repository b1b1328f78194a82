package com.ooma.office.kernel.csv;

import java.util.Locale;
import java.util.regex.Pattern;

/// What stands between the cells of a file.
///
/// @param rest the file without what its first line says of the delimiter, and with as many lines
record CsvDelimiter(char character, String rest) {

  /// The best known first: French Excel's.
  private static final String KNOWN = ";\t,";

  private static final Pattern SAID = Pattern.compile("\"?sep=([;,\t])\"?[;,\t ]*");

  /// What a first line `sep=;` says; else the one that the first line with any of them has most of,
  /// outside quotes.
  static CsvDelimiter of(String text) {
    int end = lineEnd(text, 0);
    var said = SAID.matcher(text.substring(0, end).toLowerCase(Locale.ROOT));
    if (said.matches()) {
      return new CsvDelimiter(said.group(1).charAt(0), text.substring(end));
    }
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(text, from);
      char best = mostIn(text.substring(from, to));
      if (best != 0) {
        return new CsvDelimiter(best, text);
      }
      if (!text.substring(from, to).isBlank()) {
        break; // one column: what later lines have in their cells is no delimiter
      }
      from = to + 1;
    }
    return new CsvDelimiter(KNOWN.charAt(0), text);
  }

  /// 0 if there is none.
  private static char mostIn(String line) {
    var counts = new int[KNOWN.length()];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      int known = KNOWN.indexOf(line.charAt(i));
      quoted ^= line.charAt(i) == '"';
      if (known >= 0 && !quoted) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? 0 : KNOWN.charAt(best);
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
