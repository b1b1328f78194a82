package com.ooma.office.kernel.csv;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list as a spreadsheet saved it, French Excel above all: any of three delimiters, with or
/// without a first line `sep=;`, in UTF-8, UTF-16 or windows-1252, with empty lines, empty cells at
/// the end of lines, and quotes where they are needed (RFC 4180).
///
/// @param rows that have anything in them, in the order of the file
public record CsvFile(List<CsvRow> rows) {

  /// More rows than anybody types.
  public static final int MOST_ROWS = 20_000;

  private static final int MOST_CELLS = 100;
  private static final int LONGEST_CELL = 2_000;

  public CsvFile {
    rows = List.copyOf(rows);
  }

  /// @param charset that the sender declares; what the bytes say counts more
  /// @throws Refused for a workbook (`.xls`, `.xlsx`) and for too many rows
  public static CsvFile read(byte[] file, @Nullable String charset) {
    return read(CsvCharset.decode(file, charset));
  }

  public static CsvFile read(String text) {
    var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var delimiter = CsvDelimiter.of(withoutMark);
    return new CsvFile(rows(delimiter.rest(), delimiter.character()));
  }

  private static List<CsvRow> rows(String text, char delimiter) {
    var lines = text.lines().toList();
    var rows = new ArrayList<CsvRow>();
    int next = 1;
    try {
      for (var record : reader(text, delimiter)) {
        int number = (int) record.getStartingLineNumber();
        next = number + 1 + lineEndsIn(record);
        var cells = record.getFields().stream().map(Typing::strip).map(CsvFormula::read).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new CsvRow(number, lineAt(number, lines), cells, true));
        }
        if (rows.size() > MOST_ROWS) {
          throw Refused.invalid("too-many-lines", "A file has at most " + MOST_ROWS + " lines.");
        }
      }
    } catch (CsvParseException _) {
      rows.add(new CsvRow(next, lineAt(next, lines), List.of(), false));
    }
    return rows;
  }

  private static CsvReader<CsvRecord> reader(String text, char delimiter) {
    var bounded =
        CsvRecordHandler.of(handler ->
            handler
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(MOST_CELLS * LONGEST_CELL));
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false) // they count as lines
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .detectBomHeader(false)
        .build(bounded, text);
  }

  private static String lineAt(int number, List<String> lines) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private static int lineEndsIn(CsvRecord record) {
    return record.getFields().stream().mapToInt(CsvFile::lineEndsIn).sum();
  }

  /// LF, CR or both.
  private static int lineEndsIn(String cell) {
    int ends = 0;
    for (int i = 0; i < cell.length(); i++) {
      boolean lf = cell.charAt(i) == '\n';
      boolean lone =
          cell.charAt(i) == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n');
      ends += lf || lone ? 1 : 0;
    }
    return ends;
  }
}
