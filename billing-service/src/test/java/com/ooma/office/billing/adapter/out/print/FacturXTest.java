package com.ooma.office.billing.adapter.out.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.document.port.InvoicePrinter.Printed;
import com.ooma.office.billing.domain.document.DocumentExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Printed documents, before those who would refuse them: Mustang (Factur-X, EN 16931 and the
/// French rules) and veraPDF (PDF/A-3a, PDF/UA-1).
class FacturXTest {

  private static final Pattern FINDING =
      Pattern.compile("<(error|warning|exception|fatal)[ >].*?</\\1>", Pattern.DOTALL);
  private static final Map<String, Printed> PRINTED = new HashMap<>();

  @TempDir Path folder;

  static Stream<String> names() {
    return DocumentExamples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void mustang_finds_no_error_and_no_warning(String name) throws IOException {
    var file = Files.write(folder.resolve("document.pdf"), printed(name).pdf());

    var report = new ZUGFeRDValidator().validate(file.toString());

    assertEquals(List.of(), FINDING.matcher(report).results().map(each -> each.group()).toList());
    assertTrue(report.contains("<summary status=\"valid\"/>"), report);
  }

  @ParameterizedTest
  @MethodSource("names")
  void vera_finds_it_fit_to_be_kept_and_to_be_read_aloud(String name) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var file = Files.write(folder.resolve("document.pdf"), printed(name).pdf());

    for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (var parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var broken = new TreeSet<String>();
        var result = validator.validate(parser);
        result.getTestAssertions().forEach(each -> broken.add(each.getMessage()));
        assertTrue(result.isCompliant(), () -> flavour + ": " + broken);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void people_read_all_that_the_law_wants(String name) throws IOException {
    var document = DocumentExamples.all().get(name);

    var text = text(printed(name).pdf());

    var wanted =
        Stream.of(
            Stream.of(
                document.number(),
                Wording.day(document.issuedOn()),
                document.seller().legalName(),
                "SAS au capital de 10 000 €",
                "RCS Paris 987 654 324",
                document.seller().vatNumber(),
                document.seller().address().street(),
                document.buyer().legalName(),
                document.buyer().address().street(),
                "SIREN 123 456 782",
                document.buyer().vatNumber(),
                "Prestations de services",
                "Escompte pour paiement anticipé : néant",
                "trois fois l'intérêt légal",
                "frais de recouvrement en cas de retard de paiement : 40 €",
                Wording.euros(document.totals().ht()),
                Wording.euros(document.totals().vat()),
                Wording.euros(document.totals().ttc())),
            document.preceding().stream().map(each -> each.number()),
            document.lines().stream().map(line -> Wording.euros(line.ttc())));
    wanted
        .flatMap(each -> each)
        .map(FacturXTest::plain)
        .forEach(each -> assertTrue(text.contains(each), () -> each + " is missing in " + text));
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_same_document_is_the_same_bytes_wherever_and_whenever_it_is_printed(String name) {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    var printed = printed(name);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      var again = new FacturX().print(DocumentExamples.all().get(name));

      assertArrayEquals(printed.xml(), again.xml());
      assertArrayEquals(printed.pdf(), again.pdf());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void the_pdf_has_the_same_xml_in_it() throws IOException {
    var printed = printed("one seat");

    try (var pdf = Loader.loadPDF(printed.pdf())) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertArrayEquals(printed.xml(), files.get("factur-x.xml").getEmbeddedFile().toByteArray());
    }
  }

  @Test
  void many_lines_take_several_pages() throws IOException {
    try (var pdf = Loader.loadPDF(printed("200 seats that came one by one").pdf())) {
      assertTrue(pdf.getNumberOfPages() > 1);
    }
  }

  private static Printed printed(String name) {
    return PRINTED.computeIfAbsent(
        name, _ -> new FacturX().print(DocumentExamples.all().get(name)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }
}
