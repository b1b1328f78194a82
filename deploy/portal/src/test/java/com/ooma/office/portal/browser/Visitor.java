package com.ooma.office.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Somebody who finds things as people do, by what is written on them, and to whom nothing may go
/// wrong in silence: errors of scripts and what the pages' security policy forbids are remembered.
public final class Visitor implements AutoCloseable {

  private static final Path SHOTS = Path.of("target/office");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HEIGHT = 900;
  private static final double PATIENCE = 30_000;

  /// A request that was refused: the page says so in words.
  private static final String REFUSED_REQUEST = "Failed to load resource";

  /// What stands where something is still being read.
  private static final String ON_ITS_WAY = "main .quiet:text-is('Un instant…') >> visible=true";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private final BrowserContext context;
  private final Page page;
  private final URI gateway;
  private final ColorScheme scheme;
  private final Axe axe;
  private String look;
  private final List<String> faults = new ArrayList<>();

  Visitor(Browser browser, URI gateway, int width, ColorScheme scheme) {
    this.gateway = gateway;
    this.scheme = scheme;
    look = name(width, scheme);
    context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("fr-FR"));
    context.setDefaultTimeout(PATIENCE);
    page = context.newPage();
    axe = new Axe(page);
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
        faults.add(message.text());
      }
    });
  }

  public Page page() {
    return page;
  }

  /// From now on pages wait for less before they try again: whoever looks at many of them has no
  /// time for that.
  public void hurry() {
    page.addInitScript(
        "const wait = setTimeout;"
            + "window.setTimeout = (act, after, ...rest) => wait(act, after / 50, ...rest);");
  }

  /// Comes to the pages for the first time, and says who it is.
  ///
  /// @param role as the sign-in names it
  public void signIn(String name, String role, String account) {
    page.navigate(gateway + "/office/");
    page.getByLabel("Nom").fill(name);
    page.getByLabel("E-mail").fill(mail(name));
    page.getByLabel("Rôle").selectOption(role);
    page.getByLabel("Compte").fill(account);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continuer")).click();
    awaitFirstPage();
  }

  /// Comes to the pages once more, known to the provider already.
  public void comeAgain() {
    page.navigate(gateway + "/office/");
    awaitFirstPage();
  }

  private void awaitFirstPage() {
    page.locator("main[data-at] h1").first().waitFor();
  }

  public static String mail(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@exemple.example";
  }

  /// Opens a page that is none of the Office Manager.
  public void openElsewhere(String path) {
    page.navigate(gateway + path);
  }

  /// Opens what somebody sent, as a mail program shows it.
  public void show(String html) {
    page.navigate("about:blank"); // no page of ours, whose rules would hold for it
    page.setContent(html);
  }

  /// Opens the page with that address, or goes on in it.
  public void open(String path) {
    open("", path);
  }

  /// Opens a page of an account, as our own people do.
  public void visit(UUID account, String path) {
    open(account.toString(), path);
  }

  private void open(String account, String path) {
    var within = account.isEmpty() ? "" : "as/" + account + "/";
    page.navigate(gateway + "/office/#/" + within + path);
    page.locator("main[data-at='%s/%s'] h1".formatted(account, path.split("\\?")[0]))
        .first()
        .waitFor();
  }

  public void fill(String label, String text) {
    page.getByLabel(label, new GetByLabelOptions().setExact(false)).first().fill(text);
  }

  public void click(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first().click();
  }

  public void tick(String label) {
    page.getByLabel(label, new GetByLabelOptions().setExact(false)).first().check();
  }

  /// A setting in the part of the page that is called so.
  public void save(String part) {
    section(part).getByText("Enregistrer").click();
  }

  /// What could be undone is saved.
  public void awaitSaved(String part) {
    section(part).getByText("Ne rien changer").waitFor(hidden());
  }

  public Locator section(String part) {
    return page.locator("section[aria-labelledby=%s-title]".formatted(part));
  }

  public void attach(String field, String name, String type, byte[] content) {
    page.locator("input[name=" + field + "]").setInputFiles(new FilePayload(name, type, content));
  }

  /// One page, printed by the browser.
  public byte[] paper() {
    return page.pdf();
  }

  /// In the provider's frame.
  public void payByCard(String number) {
    var frame = page.frameLocator("iframe");
    frame.getByLabel("Numéro de carte").fill(number);
    frame.getByLabel("Expire").fill("08/29");
    frame.getByText("Utiliser cette carte").click();
  }

  public void see(String text) {
    page.getByText(text).first().waitFor();
  }

  public Locator main() {
    return page.locator("main");
  }

  public static WaitForOptions hidden() {
    return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  /// The page as it is now, on a desk and on a telephone, by day and by night. By night only the
  /// colours are others, which are the same on both.
  public void checkEverywhere(String name) {
    int width = page.viewportSize().width;
    checkWidths(name);
    lookAt(NARROW, ColorScheme.DARK);
    keep(name);
    lookAt(WIDE, ColorScheme.DARK);
    inspect(name, axe.hindrancesBy(COLOURS));
    lookAt(width, scheme);
  }

  /// The same by day only.
  public void checkWidths(String name) {
    for (int each : new int[] {WIDE, NARROW}) {
      lookAt(each, ColorScheme.LIGHT);
      check(name);
    }
  }

  private void lookAt(int width, ColorScheme light) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
    look = name(width, light);
  }

  private static String name(int width, ColorScheme scheme) {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }

  /// Nothing on the page hinders anybody: no rule of WCAG 2.2 AA is broken, nothing sticks out,
  /// nothing went wrong.
  public void check(String name) {
    awaitAll();
    inspect(name, axe.hindrances(RULES));
  }

  private void keep(String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(SHOTS.resolve(name + "-" + look + ".png"))
            .setFullPage(true));
  }

  private void inspect(String name, List<String> hindrances) {
    keep(name);
    assertEquals(List.of(), hindrances, name + " " + look);
    checkSound(name);
  }

  /// Nothing went wrong in silence, and nothing sticks out.
  public void checkSound(String name) {
    var overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertTrue(((Number) overflow).intValue() <= 0, name + " is wider than " + look);
    assertEquals(List.of(), faults, name);
  }

  /// Until everything that the page reads has come, or says why it does not.
  public void awaitAll() {
    page.locator(ON_ITS_WAY).first().waitFor(hidden());
  }

  @Override
  public void close() {
    context.close();
  }
}
