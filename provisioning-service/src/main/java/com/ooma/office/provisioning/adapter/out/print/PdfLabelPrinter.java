package com.ooma.office.provisioning.adapter.out.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.oned.Code128Writer;
import com.ooma.office.provisioning.application.shipment.port.LabelPrinter;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Labels as PDF, A6: our address, and the phone's serial as text and as Code 128.
@ApplicationScoped
class PdfLabelPrinter implements LabelPrinter {

  private static final int MARGIN = 24;
  private static final int LEADING = 18;
  private static final int SIZE = 13;
  private static final int BARCODE_HEIGHT = 70;

  private final List<String> address;

  /// @param address of the warehouse, line by line
  PdfLabelPrinter(@ConfigProperty(name = "office.returns.address") List<String> address) {
    this.address = List.copyOf(address);
  }

  @Override
  public byte[] print(PhoneUnit phone) {
    try (var label = new PDDocument();
        var file = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A6);
      label.addPage(page);
      try (var content = new PDPageContentStream(label, page)) {
        write(content, phone);
        draw(content, phone);
      }
      label.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(PDPageContentStream content, PhoneUnit phone) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
    content.setLeading(LEADING);
    content.newLineAtOffset(MARGIN, PDRectangle.A6.getHeight() - 2 * MARGIN);
    content.showText("Retour gratuit – Ooma Office");
    content.newLine();
    content.newLine();
    for (var line : address) {
      content.showText(line);
      content.newLine();
    }
    content.newLine();
    content.showText("Yealink T23G – " + phone.serial());
    content.newLine();
    content.showText("MAC " + phone.mac());
    content.endText();
  }

  private static void draw(PDPageContentStream content, PhoneUnit phone) throws IOException {
    var bars = new Code128Writer().encode(phone.serial(), BarcodeFormat.CODE_128, 0, 1);
    float width = (PDRectangle.A6.getWidth() - 2 * MARGIN) / bars.getWidth();
    for (int place = 0; place < bars.getWidth(); place++) {
      if (bars.get(place, 0)) {
        content.addRect(MARGIN + place * width, MARGIN, width, BARCODE_HEIGHT);
      }
    }
    content.fill();
  }
}
