package com.ooma.office.porting.domain.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillKindTest {

  @Test
  void knows_a_file_by_its_content() throws IOException {
    assertEquals(BillKind.PNG, BillKind.of(image("png")));
    assertEquals(BillKind.JPEG, BillKind.of(image("jpeg")));
    assertEquals(BillKind.PDF, BillKind.of("%PDF-1.7\n…\n%%EOF\n".getBytes(ISO_8859_1)));
  }

  /// What a mail filter takes for a picture, and the next program for an archive.
  @Test
  void a_file_that_is_an_archive_too_is_refused() throws IOException {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      zip.setComment("\n%%EOF\n");
      zip.putNextEntry(new ZipEntry("virus.exe"));
    }
    for (var picture : List.of("%PDF-1.7\n%%EOF\n".getBytes(ISO_8859_1), image("jpeg"))) {
      var both = Arrays.copyOf(picture, picture.length + archive.size());
      System.arraycopy(archive.toByteArray(), 0, both, picture.length, archive.size());
      assertRefused(both);
    }
  }

  @Test
  void half_a_file_is_none() throws IOException {
    for (var kind : new String[] {"png", "jpeg"}) {
      var whole = image(kind);
      assertRefused(Arrays.copyOf(whole, whole.length / 2));
    }
    assertRefused("%PDF-1.7\n…".getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF",
        "<html>%PDF-1.7 %%EOF",
        "MZ\u0090",
        "GIF89a;",
        "{\"a\":1}",
        "\u0089PNG"
      })
  void anything_else_is_refused(String content) {
    assertRefused(content.getBytes(ISO_8859_1));
  }

  private static void assertRefused(byte[] file) {
    assertEquals("bill-unreadable", assertThrows(Refused.class, () -> BillKind.of(file)).code());
  }

  private static byte[] image(String kind) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, file);
    return file.toByteArray();
  }
}
