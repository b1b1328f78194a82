package com.ooma.office.provisioning.adapter.out.print;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.PaperReader;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;

/// Counts the pages of PDF by PDFBox, of TIFF by the JDK. What they can't read, the platform can't.
@ApplicationScoped
class PdfBoxPaperReader implements PaperReader {

  @Override
  public Matter.Paper read(byte[] file) {
    var form = PaperForm.of(file).orElseThrow(PdfBoxPaperReader::unreadable);
    return new Matter.Paper(form, pages(form, file));
  }

  private static int pages(PaperForm form, byte[] file) {
    try {
      return switch (form) {
        case PDF -> pagesOfPdf(file);
        case TIFF -> pagesOfTiff(file);
      };
    } catch (IOException | RuntimeException e) { // both throw whatever a broken file leads them to
      throw unreadable();
    }
  }

  private static int pagesOfPdf(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      return document.isEncrypted() ? 0 : document.getNumberOfPages();
    }
  }

  private static int pagesOfTiff(byte[] file) throws IOException {
    var readers = ImageIO.getImageReadersByFormatName("tiff");
    var reader = readers.next();
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input);
      return reader.getNumImages(true);
    } finally {
      reader.dispose();
    }
  }

  private static Refused unreadable() {
    return Refused.invalid("fax-unreadable", "It is neither PDF nor TIFF that can be read.");
  }
}
