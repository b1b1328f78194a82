package com.ooma.office.support.domain.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentFormTest {

  @Test
  void pictures_are_known_by_their_content() throws IOException {
    assertEquals(AttachmentForm.PNG, AttachmentForm.of(picture("png")));
    assertEquals(AttachmentForm.JPEG, AttachmentForm.of(picture("jpg")));
  }

  @Test
  void a_document_is_known_though_something_follows_its_end() {
    assertEquals(AttachmentForm.PDF, AttachmentForm.of(bytes("%PDF-1.7\n…\n%%EOF\n\n")));
  }

  @Test
  void a_picture_that_was_cut_off_is_none() throws IOException {
    var picture = picture("png");

    assertUnreadable(Arrays.copyOf(picture, picture.length - 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<html>%PDF-1.7 %%EOF", "GIF89a", "PK\u0003\u0004", "%PDF-1.7"})
  void all_else_is_refused(String content) {
    assertUnreadable(bytes(content));
  }

  private static void assertUnreadable(byte[] content) {
    var refused = assertThrows(Refused.class, () -> AttachmentForm.of(content));
    assertEquals("attachment-unreadable", refused.code());
  }

  private static byte[] picture(String format) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file);
    return file.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
