package com.ooma.office.support.domain.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "écran.png | écran.png",
        "Photo.PNG | Photo.PNG",
        "evil.exe | evil.exe.png",
        "../../etc/passwd | passwd.png",
        "C:\\Temp\\écran.png | écran.png",
        "a\".png\"; filename=\"evil.exe | a.png; filename=evil.exe.png",
        ".png | .png.png",
        "/ | fichier.png"
      })
  void a_name_says_what_the_file_is_and_leads_nowhere(String given, String kept) {
    assertEquals(kept, Attachment.fitName(given, AttachmentForm.PNG));
  }

  @Test
  void characters_that_cannot_be_seen_are_left_out() {
    assertEquals("agpj.png", Attachment.fitName("a\u202Egpj\u0000.png\n", AttachmentForm.PNG));
  }

  @Test
  void a_long_name_keeps_its_extension() {
    var name = Attachment.fitName("é".repeat(300) + ".PNG", AttachmentForm.PNG);

    assertEquals("é".repeat(116) + ".PNG", name);
  }

  @Test
  void both_extensions_of_a_photograph_are_its_own() {
    assertEquals("a.jpg", Attachment.fitName("a.jpg", AttachmentForm.JPEG));
    assertEquals("a.jpeg", Attachment.fitName("a.jpeg", AttachmentForm.JPEG));
    assertEquals("a.png.jpg", Attachment.fitName("a.png", AttachmentForm.JPEG));
  }

  @Test
  void no_name_grows_beyond_its_limit() {
    var longest = "é".repeat(Attachment.LONGEST_NAME);

    var kept = Attachment.fitName(longest, AttachmentForm.PDF);

    assertEquals(Attachment.LONGEST_NAME, kept.length());
    assertTrue(kept.endsWith("é.pdf"));
  }
}
