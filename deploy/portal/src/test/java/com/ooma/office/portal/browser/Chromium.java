package com.ooma.office.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of the machine; nothing is downloaded for it.
public final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /// A microphone that hears beeps, which pages may use without being asked.
  private static final String MICROPHONE = "--use-fake-device-for-media-stream";

  private static final String ALLOWED = "--use-fake-ui-for-media-stream";

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", MICROPHONE, ALLOWED)));
  }

  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /// Somebody who has never been here.
  public Visitor visitor(URI gateway, int width, ColorScheme scheme) {
    return new Visitor(browser, gateway, width, scheme);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
