package com.ooma.office.portal.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of the machine, one for all tests of a thread, which is all that its driver can do;
/// nothing is downloaded for it. The one without a window to draw takes less than the whole one.
public final class Chromium {

  private static final List<Path> PROGRAMS =
      Stream.of("chromium-headless-shell", "chromium").map(Path.of("/usr/bin")::resolve).toList();

  /// A microphone that hears beeps, which pages may use without being asked.
  private static final String MICROPHONE = "--use-fake-device-for-media-stream";

  private static final String ALLOWED = "--use-fake-ui-for-media-stream";

  private static final ThreadLocal<Chromium> OF_THIS_THREAD =
      ThreadLocal.withInitial(Chromium::new);

  private final Browser browser;

  private Chromium() {
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", MICROPHONE, ALLOWED)));
  }

  public static Chromium shared() {
    return OF_THIS_THREAD.get();
  }

  /// Without it the pages are not looked at.
  public static void requireInstalled() {
    assumeTrue(program().isPresent(), "chromium is not installed: no page is looked at");
  }

  private static Optional<Path> program() {
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
  }

  /// Somebody who has never been here.
  public Visitor visitor(URI gateway, Look look) {
    return new Visitor(browser, gateway, look);
  }
}
