package com.ooma.office.provisioning.domain.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

  /// What a reader unpacks to so many megabytes of zeros when it looks for pages.
  public static byte[] pdfBomb(int megabytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      var zeros = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        deflater.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var head =
        "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
            + packed.size()
            + ">>\nstream\n";
    var file = new ByteArrayOutputStream();
    file.writeBytes(head.getBytes(US_ASCII));
    file.writeBytes(packed.toByteArray());
    file.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF\n".getBytes(US_ASCII));
    return file.toByteArray();
  }

  /// A tree of pages in which each has one below it.
  public static byte[] pdfWell(int depth) {
    var file = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    for (int node = 2; node < depth; node++) {
      file.append(node)
          .append(" 0 obj\n<</Type/Pages/Kids[")
          .append(node + 1)
          .append(" 0 R]>>\nendobj\n");
    }
    return file.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString().getBytes(US_ASCII);
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
