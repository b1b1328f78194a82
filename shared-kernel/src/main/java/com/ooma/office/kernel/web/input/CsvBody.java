package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// A list as the body of a request. Browsers name the type of a file after the programs on the
/// machine: where Excel is installed, a CSV file is `application/vnd.ms-excel`; its "Unicode text"
/// is `text/plain`.
public final class CsvBody {

  public static final String CSV = "text/csv";
  public static final String EXCEL = "application/vnd.ms-excel";
  public static final String TABS = "text/tab-separated-values";
  public static final String TEXT = MediaType.TEXT_PLAIN;

  private CsvBody() {}

  /// @throws Refused if there is nothing in it, or a workbook
  public static CsvFile read(byte @Nullable [] body, @Nullable String contentType) {
    var charset =
        contentType == null
            ? null
            : MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
    var file = CsvFile.read(body == null ? new byte[0] : body, charset);
    if (file.rows().isEmpty()) {
      throw Refused.malformed("csv-empty", "There is nothing in the list.");
    }
    return file;
  }
}
