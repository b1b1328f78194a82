package com.ooma.office.portal.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// Pictures of whole pages in `target/office`, for people to look at. The browser is asked for them
/// itself, which takes a fraction of what Playwright's own take.
final class Pictures {

  private static final Path FOLDER = Path.of("target/office");

  private final CDPSession browser;

  Pictures(Page page) {
    browser = page.context().newCDPSession(page);
  }

  void keep(String name) {
    var wish = new JsonObject();
    wish.addProperty("format", "png");
    wish.addProperty("captureBeyondViewport", true);
    wish.addProperty("optimizeForSpeed", true);
    wish.add("clip", all());
    var picture = browser.send("Page.captureScreenshot", wish).get("data").getAsString();
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonObject all() {
    var clip = browser.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
    clip.addProperty("scale", 1);
    return clip;
  }
}
