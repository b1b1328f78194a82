package com.ooma.office.billing.adapter.out.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The two fonts of the page, which are embedded in it. Source Sans 3 is under the SIL Open Font
/// License, which is kept beside the files.
final class Fonts {

  private static final String FAMILY = "Source Sans 3";
  private static final int LIGATURES = tag("GSUB");
  private static final int NOBODY_KNOWS = tag("zSUB");
  private static final int COUNT_OF_TABLES = 4;
  private static final int FIRST_TABLE = 12;
  private static final int SIZE_OF_ENTRY = 16;

  private static final byte[] REGULAR = font("SourceSans3_400Regular.ttf");
  private static final byte[] BOLD = font("SourceSans3_600SemiBold.ttf");

  private Fonts() {}

  static void addTo(PdfRendererBuilder page) {
    page.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    page.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
  }

  private static byte[] font(String name) {
    return withoutLigatures(Resources.bytes("/fonts/" + name));
  }

  /// PDFBox applies the rules of ligatures by regular expressions to every piece of text, which
  /// takes two thirds of the time, and "Office" could not be searched for: hides their table.
  private static byte[] withoutLigatures(byte[] font) {
    var file = ByteBuffer.wrap(font);
    int tables = file.getShort(COUNT_OF_TABLES);
    for (int i = 0; i < tables; i++) {
      int entry = FIRST_TABLE + SIZE_OF_ENTRY * i;
      if (file.getInt(entry) == LIGATURES) {
        file.putInt(entry, NOBODY_KNOWS);
      }
    }
    return font;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
