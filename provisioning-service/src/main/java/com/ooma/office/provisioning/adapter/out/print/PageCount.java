package com.ooma.office.provisioning.adapter.out.print;

import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;

/// A program that counts the pages of the document that it reads from its input: of PDF by PDFBox,
/// of TIFF by the JDK. Ends with 1 if it can't.
final class PageCount {

  private PageCount() {}

  /// @param form of the document, a [PaperForm]
  static void main(String[] form) {
    try {
      System.out.println(of(PaperForm.valueOf(form[0]), System.in.readAllBytes()));
    } catch (Exception | StackOverflowError _) { // what a document can lead its readers to
      System.exit(1);
    }
  }

  static int of(PaperForm form, byte[] document) throws IOException {
    return switch (form) {
      case PDF -> ofPdf(document);
      case TIFF -> ofTiff(document);
    };
  }

  private static int ofPdf(byte[] document) throws IOException {
    try (var pdf = Loader.loadPDF(document)) {
      return pdf.isEncrypted() ? 0 : pdf.getNumberOfPages();
    }
  }

  private static int ofTiff(byte[] document) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(document))) {
      reader.setInput(input);
      int pages = reader.getNumImages(true);
      for (int page = 0; page < pages; page++) {
        if (reader.getWidth(page) <= 0 || reader.getHeight(page) <= 0) {
          throw new IOException("A page without a size is none.");
        }
      }
      return pages;
    } finally {
      reader.dispose();
    }
  }
}
