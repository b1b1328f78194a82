package com.ooma.office.billing.adapter.out.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The two fonts of the page, of which each document has the letters that it needs. They are parsed
/// once, and again only for documents that are printed at the same time: a parsed font is one
/// reader's. Source Sans 3 is under the SIL Open Font License, which is kept beside the files.
final class Fonts implements AutoCloseable {

  private static final String FAMILY = "Source Sans 3";
  private static final int LIGATURES = tag("GSUB");
  private static final int NOBODY_KNOWS = tag("zSUB");
  private static final int COUNT_OF_TABLES = 4;
  private static final int FIRST_TABLE = 12;
  private static final int SIZE_OF_ENTRY = 16;

  private static final byte[] REGULAR = font("SourceSans3_400Regular.ttf");
  private static final byte[] BOLD = font("SourceSans3_600SemiBold.ttf");

  private static final Queue<Fonts> FREE = new ConcurrentLinkedQueue<>();

  private final TrueTypeFont regular = parse(REGULAR);
  private final TrueTypeFont bold = parse(BOLD);

  private Fonts() {}

  /// Fonts that nobody else uses until they are closed.
  static Fonts take() {
    var free = FREE.poll();
    return free == null ? new Fonts() : free;
  }

  void addTo(PdfRendererBuilder page, PDDocument pdf) {
    page.useFont(new Supplier(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true);
    page.useFont(new Supplier(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true);
  }

  @Override
  public void close() {
    FREE.add(this);
  }

  private static TrueTypeFont parse(byte[] font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException e) {
      throw new UncheckedIOException("a font can't be read", e);
    }
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

  /// A font as part of one document.
  private static final class Supplier extends PDFontSupplier {

    private final PDDocument pdf;
    private final TrueTypeFont font;

    Supplier(PDDocument pdf, TrueTypeFont font) {
      super(null);
      this.pdf = pdf;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException("a font can't be added", e);
      }
    }
  }
}
