package com.ooma.office.bench.figure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// P19: how long a member waits for the Office Manager's first view, and what it takes to get
/// there, beside a page with nothing on it from the same gateway. Nothing comes from the browser's
/// cache; the provider knows the member already, so that nobody has to type.
public final class FirstView implements Figure {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String SHOWN = "main[data-at] h1";
  private static final String OFFICE = "/office/";

  /// What the pages are made of, as the smallest of it: a browser shows it as a document.
  private static final String BARE = OFFICE + "settings.json";

  private static final double MILLION = 1e6;
  private static final int WARM_UP = 5;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    Wrong.unless(Files.isExecutable(CHROMIUM), "there is no %s", CHROMIUM);
    var options =
        StackOptions.defaults(ground.repository())
            .in(ground.folder().resolve("pages"))
            .on(new Ports(ground.port() + 60))
            .startFresh();
    try (var stack = new LocalStack(options, Console.standard());
        var playwright =
            Playwright.create(
                new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      stack.start();
      var browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setArgs(List.of("--no-sandbox", "--disable-gpu")));
      return List.of(row(browser, stack.gateway(), effort));
    }
  }

  private static Row row(Browser browser, URI gateway, Effort effort) throws IOException {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      signIn(page, gateway);
      context.newCDPSession(page).send("Network.setCacheDisabled", disabled());
      var views = new ArrayList<Double>();
      var bare = new ArrayList<Double>();
      for (int time = -WARM_UP; time < effort.pairs() * effort.seconds(); time++) {
        double view = millis(page, gateway.resolve(OFFICE), SHOWN);
        double nothing = millis(page, gateway.resolve(BARE), "body");
        if (time >= 0) {
          views.add(view);
          bare.add(nothing);
        }
      }
      return Row.of(
              "P19",
              "until the first view of the Office Manager is there to be used ÷ a bare page",
              Ratio.of(views, bare),
              "≤ 1 s, ≤ 100 kB")
          .with("ms", Ratio.median(views))
          .with("ms of the bare page", Ratio.median(bare))
          .with("kB, compressed", kilobytes(page, gateway));
    }
  }

  private static void signIn(Page page, URI gateway) {
    page.navigate(gateway + OFFICE);
    page.getByLabel("Nom").fill("Camille Martin");
    page.getByLabel("E-mail").fill("camille.martin@exemple.example");
    page.getByLabel("Rôle").selectOption("primary-member");
    page.getByLabel("Compte").fill(UUID.randomUUID().toString());
    page.locator("#new button").click();
    page.locator(SHOWN).first().waitFor();
  }

  private static JsonObject disabled() {
    var settings = new JsonObject();
    settings.addProperty("cacheDisabled", true);
    return settings;
  }

  /// By way of the provider and back, until the page is drawn.
  private static double millis(Page page, URI address, String shown) {
    page.navigate("about:blank");
    long from = System.nanoTime();
    page.navigate(address.toString());
    page.locator(shown).first().waitFor();
    return (System.nanoTime() - from) / MILLION;
  }

  /// All that came from the pages' own folder, each file once, as a web server sends it: the
  /// gateway of the local stack compresses nothing.
  private static double kilobytes(Page page, URI gateway) throws IOException {
    var files = new HashSet<String>();
    page.onRequest(request -> files.add(request.url().replaceAll("[?#].*", "")));
    millis(page, gateway.resolve(OFFICE), SHOWN);
    int bytes = 0;
    for (var file : files) {
      if (file.startsWith(gateway + OFFICE)) {
        bytes += compressed(page.request().get(file).body());
      }
    }
    return bytes / 1_000d;
  }

  private static int compressed(byte[] content) throws IOException {
    var into = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(into)) {
      out.write(content);
    }
    return into.size();
  }
}
