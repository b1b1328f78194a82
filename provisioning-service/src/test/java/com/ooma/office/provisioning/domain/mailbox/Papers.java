package com.ooma.office.provisioning.domain.mailbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Faxes for tests.
public final class Papers {

  private Papers() {}

  public static byte[] pdf(int pages) {
    try (var document = new PDDocument();
        var file = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] tiff(int pages) {
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var file = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(output);
      writer.prepareWriteSequence(null);
      var image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_BINARY);
      for (int page = 0; page < pages; page++) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
