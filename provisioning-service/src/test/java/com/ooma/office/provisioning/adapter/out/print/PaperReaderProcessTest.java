package com.ooma.office.provisioning.adapter.out.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.mailbox.Papers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaperReaderProcessTest {

  private final PaperReaderProcess reader = new PaperReaderProcess();

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

  /// 583 kB that would unpack to 600 MB; its own process ends of it, and this one does not.
  @Test
  void what_would_take_all_memory_is_no_fax() {
    assertRefused("fax-unreadable", Papers.pdfBomb(600));
  }

  @Test
  void what_leads_a_reader_too_deep_is_no_fax() {
    assertRefused("fax-unreadable", Papers.pdfWell(20_000));
  }

  @Test
  void a_picture_without_a_size_is_no_page() {
    assertRefused("fax-unreadable", new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  }

  @Test
  void wherever_a_file_is_cut_it_is_read_or_refused() {
    cutEverywhere(PaperForm.TIFF, Papers.tiff(2), 3);
    cutEverywhere(PaperForm.PDF, Papers.pdf(2), 7);
  }

  /// In this process: there is nothing in these files that takes memory.
  private static void cutEverywhere(PaperForm form, byte[] file, int step) {
    for (int length = 0; length < file.length; length += step) {
      try {
        PageCount.of(form, Arrays.copyOf(file, length));
      } catch (IOException | RuntimeException _) {
        // refused: whatever else was thrown would end the test
      }
    }
  }

  private void assertRefused(String code, byte[] file) {
    assertEquals(code, assertThrows(Refused.class, () -> reader.read(file)).code());
  }
}
