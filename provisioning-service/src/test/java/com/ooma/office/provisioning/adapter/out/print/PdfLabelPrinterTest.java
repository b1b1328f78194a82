package com.ooma.office.provisioning.adapter.out.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLabelPrinterTest {

  @Test
  void people_and_scanners_read_where_it_goes_and_what_it_is() throws Exception {
    var printer = new PdfLabelPrinter(List.of("Ooma Office – Retours", "93200 Saint-Denis"));
    var label = printer.print(PhoneUnit.parse("00:15:65:74:B1:50", "3103117080800001"));

    try (var document = Loader.loadPDF(label)) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("93200 Saint-Denis"), text);
      assertTrue(text.contains("3103117080800001"), text);
      var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
      var bars = image.getSubimage(0, image.getHeight() - 350, image.getWidth(), 200);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(bars)));
      assertEquals("3103117080800001", new Code128Reader().decode(bitmap).getText());
    }
  }
}
