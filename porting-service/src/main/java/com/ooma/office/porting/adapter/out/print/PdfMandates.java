package com.ooma.office.porting.adapter.out.print;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.porting.application.paper.port.MandatePages;
import com.ooma.office.porting.application.request.port.Printing;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Mandates as PDF: `print/mandate-….html` of the text that was accepted, filled in. RIOs are
/// hidden, as on every paper that leaves the house.
@ApplicationScoped
class PdfMandates implements MandatePages, Printing {

  private static final String HTML = "text/html";
  private static final String FAMILY = "Source Sans 3";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH:mm:ss", Locale.FRENCH).withZone(PARIS);

  private static final int LIGATURES = tag("GSUB");
  private static final int NOBODY_KNOWS = tag("zSUB");
  private static final int COUNT_OF_TABLES = 4;
  private static final int FIRST_TABLE = 12;
  private static final int SIZE_OF_ENTRY = 16;

  /// Source Sans 3 is under the SIL Open Font License, which is kept beside the file.
  private static final byte[] FONT =
      withoutLigatures(resource("/fonts/SourceSans3_400Regular.ttf"));

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final CmapLookup LETTERS = letters(FONT);

  private static final Map<String, Template> TEMPLATES = new ConcurrentHashMap<>();

  static {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public boolean canShow(String text) {
    return text.codePoints().allMatch(character -> LETTERS.getGlyphId(character) != 0);
  }

  @Override
  public byte[] print(PortRequest.Snapshot request) {
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> new ByteArrayInputStream(FONT), FAMILY, 400, FontStyle.NORMAL, true)
          .withHtmlContent(page(request), null)
          // to be kept for years; and the machine's fonts are not looked through for others
          .useColorProfile(COLOURS)
          .usePdfAConformance(PdfAConformance.PDFA_2_U)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  static String page(PortRequest.Snapshot request) {
    var terms = request.terms();
    var contract = terms.contract();
    var mandate = terms.mandate();
    var proof = mandate.proof();
    return TEMPLATES
        .computeIfAbsent(proof == null ? Mandate.PRESENT_TEXT : proof.text(), PdfMandates::template)
        .data("holder", contract.holder().name())
        .data("siren", contract.holder().siren().digits())
        .data("siret", contract.holder().siret())
        .data("street", contract.serviceAddress().street())
        .data("postalCode", contract.serviceAddress().postalCode())
        .data("city", contract.serviceAddress().city())
        .data("carrier", contract.carrier())
        .data("mainNumber", contract.mainNumber().national())
        .data("portType", french(terms.portType()))
        .data("portRequestId", terms.portRequestId())
        .data("submission", terms.submission())
        .data("numbers", request.numbers().stream().map(PdfMandates::number).toList())
        .data("signedBy", mandate.signedBy())
        .data("signedAt", moment(mandate.signedAt()))
        .data("proven", proof != null)
        .data("givenBy", proof == null ? "" : proof.givenBy())
        .data("address", proof == null ? "" : proof.address())
        .data("text", proof == null ? "" : proof.text())
        .render();
  }

  private static Map<String, String> number(RequestedNumber number) {
    return Map.of("number", number.number().national(), "rio", number.rio().toString());
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  private static String french(PortType type) {
    return switch (type) {
      case ISOLATED -> "numéro isolé";
      case FULL -> "portage total";
      case PARTIAL_SIMPLE -> "portage partiel simple";
      case PARTIAL_COMPLEX -> "portage partiel complexe";
    };
  }

  private static Template template(String text) {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of(HTML)))
        .build()
        .parse(
            new String(resource("/print/mandate-" + text + ".html"), UTF_8),
            Variant.forContentType(HTML));
  }

  private static CmapLookup letters(byte[] font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// PDFBox applies a font's rules of ligatures by regular expressions to every piece of text,
  /// which takes most of the time, and "Office" could not be searched for: hides their table.
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
    return ByteBuffer.wrap(name.getBytes(US_ASCII)).getInt();
  }

  private static byte[] resource(String name) {
    try (var file = PdfMandates.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
