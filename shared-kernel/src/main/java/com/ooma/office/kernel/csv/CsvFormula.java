package com.ooma.office.kernel.csv;

import java.util.regex.Pattern;

/// A spreadsheet computes a cell that begins with `=`, `+`, `-` or `@`, and one formula of a
/// stranger is enough to read the others' cells (CWE-1236). An apostrophe before it makes it text.
final class CsvFormula {

  /// Also behind spaces and invisible characters, which spreadsheets may skip, and in full width.
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}]*'*[\\s\\p{Z}\\p{Cf}]*[=+@\\-＝＋＠－\\t\\r\\n].*", Pattern.DOTALL);

  /// Amounts and telephone numbers in E.164 compute nothing, and stay usable.
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

  private static final String TEXT = "'";

  private CsvFormula() {}

  static String write(String cell) {
    return isFormula(cell) ? TEXT + cell : cell;
  }

  /// The other way: what [#write] put before a cell is not part of it.
  static String read(String cell) {
    return cell.startsWith(TEXT) && isFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
  }
}
