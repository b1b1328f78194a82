package com.ooma.office.porting.adapter.out.print;

import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.submitted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfMandatesTest {

  @Test
  void says_who_wants_what_and_who_accepted_it_when_and_from_where() throws IOException {
    var text = textOf(new PdfMandates().print(submitted(2).snapshot()));

    for (var expected :
        List.of(
            "Mandat de portabilité",
            "Atelier Lumen SAS, SIREN 123456782, SIRET 12345678200010",
            "12 rue des Archives, 75004 Paris",
            old(0).national(),
            old(1).national(),
            "RIO 01 F ****** ***",
            "portage total",
            "Camille",
            "24 novembre 2026 à 11:00:00",
            "sub-camille",
            "192.0.2.7",
            "2026-11")) {
      assertTrue(text.contains(expected), () -> expected + " in " + text);
    }
    assertFalse(text.contains(rioOf(old(0))));
  }

  /// Of PDF/A: others would be looked for on the machine, which takes seconds and is another thing
  /// on each.
  @Test
  void brings_its_one_font_along() throws IOException {
    try (var pdf = Loader.loadPDF(new PdfMandates().print(submitted(1).snapshot()))) {
      var fonts = pdf.getPage(0).getResources();
      var names = fonts.getFontNames().iterator();
      var font = fonts.getFont(names.next());
      assertTrue(font.isEmbedded() && font.getName().contains("SourceSans3"), font.getName());
      assertFalse(names.hasNext());
      var says = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertTrue(says.contains("pdfaid:part"), says);
    }
  }

  @Test
  void shows_the_letters_of_europe_and_says_which_it_can_not_show() {
    var mandates = new PdfMandates();

    for (var shown : List.of("Zoé Œuvrard-Łuk’yan, “CESÁR” & fils (75 %)", "Γιώργος", "Юрий")) {
      assertTrue(mandates.canShow(shown), shown);
    }
    for (var hidden : List.of("漢字", "العربية", "Camille 😀")) {
      assertFalse(mandates.canShow(hidden), hidden);
    }
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
