package com.ooma.office.provisioning.adapter.out.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.mailbox.Papers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfBoxPaperReaderTest {

  private final PdfBoxPaperReader reader = new PdfBoxPaperReader();

  @Test
  void pages_are_counted() {
    assertEquals(new Matter.Paper(PaperForm.PDF, 3), reader.read(Papers.pdf(3)));
    assertEquals(new Matter.Paper(PaperForm.TIFF, 2), reader.read(Papers.tiff(2)));
  }

  @Test
  void what_can_not_be_read_is_no_fax() {
    assertRefused("fax-unreadable", new byte[0]);
    assertRefused(
        "fax-unreadable", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII));
    assertRefused("fax-unreadable", "II*\0".getBytes(StandardCharsets.US_ASCII));
    assertRefused("fax-unreadable", "GIF89a".getBytes(StandardCharsets.US_ASCII));
    assertRefused("fax-pages", Papers.pdf(201));
  }

  @Test
  void wherever_a_file_is_cut_it_is_read_or_refused() {
    var tiff = Papers.tiff(2);
    for (int length = 0; length < tiff.length; length += 3) {
      readOrRefuse(Arrays.copyOf(tiff, length));
    }
    var pdf = Papers.pdf(2);
    for (int length = 0; length < pdf.length; length += 7) {
      readOrRefuse(Arrays.copyOf(pdf, length));
    }
  }

  private void readOrRefuse(byte[] file) {
    try {
      reader.read(file);
    } catch (Refused refused) {
      assertEquals("fax-", refused.code().substring(0, 4));
    }
  }

  private void assertRefused(String code, byte[] file) {
    assertEquals(code, assertThrows(Refused.class, () -> reader.read(file)).code());
  }
}
