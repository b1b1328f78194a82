package com.ooma.office.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes a list that French Excel opens as it is, and [CsvFile] reads back: UTF-8 with a byte
/// order mark, semicolons, CR LF. No cell can be a formula; telephone numbers are written in E.164,
/// where the plus sign harms nobody, or as they are dialled.
public final class CsvWriting {

  private CsvWriting() {}

  public static byte[] of(List<List<String>> rows) {
    var file = new StringWriter();
    file.write('\uFEFF');
    try (var csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS) // a comma in a cell is no delimiter to anybody
            .build(file)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFormula::write).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().getBytes(UTF_8);
  }
}
