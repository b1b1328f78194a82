package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What comes until the first page is there. How long it takes is a figure of `deploy/bench`.
class FirstViewTest {

  @RegisterExtension static final Office OFFICE = Office.beforeItsFirstOrder();

  private static final String PAGES = "/office/";

  /// Bytes.
  private static final int LIGHT = 100_000;

  /// Of the frame, each width shows parts that the other doesn't.
  @Test
  void its_frame_hinders_nobody(Visitor newcomer) {
    for (var look : Look.values()) {
      newcomer.checkIn("frame", look);
    }
  }

  /// As a web server sends it that compresses.
  @Test
  void it_is_light(Visitor newcomer) throws IOException {
    var page = newcomer.page();
    var files = new HashSet<String>();
    page.onRequest(request -> files.add(request.url().replaceAll("[?#].*", "")));
    newcomer.comeAgain();
    var sent = new ByteArrayOutputStream();
    for (var file : files) {
      if (file.startsWith(OFFICE.sandbox().gateway() + PAGES)) {
        try (var compressed = new GZIPOutputStream(sent)) {
          compressed.write(page.request().get(file).body());
        }
      }
    }
    assertTrue(
        sent.size() > LIGHT / 10 && sent.size() <= LIGHT, files.size() + " files, " + sent.size());
  }
}
