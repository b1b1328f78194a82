package com.ooma.office.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/// Somebody who finds things as people do, by what is written on them, and to whom nothing may go
/// wrong in silence: errors of scripts and what the pages' security policy forbids are remembered.
public final class Visitor implements AutoCloseable {

  private static final double PATIENCE = 30_000;

  private static final String NOWHERE = "about:blank";

  /// French as Paris, and three or four hours behind it.
  private static final String ELSEWHERE = "America/Cayenne";

  /// What stands where something is still being read.
  private static final String ON_ITS_WAY = "main .quiet:text-is('Un instant…') >> visible=true";

  /// An answer to a question that is no longer the one that is asked.
  private static final String PAST = ".answer[aria-busy=true]";

  /// What moves by itself is looked at each second, however seldom its page does.
  private static final String IMPATIENT =
      """
      {
        const again = setInterval;
        window.setInterval = (act, after, ...rest) => again(act, Math.min(after, 1000), ...rest);
      }
      """;

  /// Pages wait for less before they try again, and for longer before they show what has come so
  /// far: how busy the machine is must not be seen.
  private static final String HURRIED =
      """
      {
        const wait = setTimeout;
        window.setTimeout = (act, after, ...rest) =>
          wait(act, after < 2500 ? after / 50 : after * 10, ...rest);
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final URI gateway;
  private final Inspector inspector;
  private final Shifts shifts;

  Visitor(Browser browser, URI gateway, Look look) {
    this.gateway = gateway;
    context = browser.newContext(look.inNewContext().setLocale("fr-FR").setTimezoneId(ELSEWHERE));
    context.setDefaultTimeout(PATIENCE);
    context.addInitScript(IMPATIENT);
    page = context.newPage();
    inspector = new Inspector(page, look);
    shifts = new Shifts(page);
  }

  public Page page() {
    return page;
  }

  /// From now on pages wait for less before they try again: whoever looks at many of them has no
  /// time for that.
  public void hurry() {
    page.addInitScript(HURRIED);
  }

  /// What moves on a page, and how far.
  public Shifts shifts() {
    return shifts;
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
    if (!page.url().equals(NOWHERE)) {
      page.navigate(NOWHERE); // no page of ours, whose rules would hold for it
    }
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

  public String typed(String label) {
    return page.getByLabel(label).first().inputValue();
  }

  /// Users from a spreadsheet, where that is opened.
  public void paste(String list) {
    page.locator("textarea[name=pasted]").fill(list);
    click("Reprendre cette liste");
  }

  public void click(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first().click();
  }

  public void follow(String link) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
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

  private static WaitForOptions gone() {
    return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  /// The page as it is now hinders nobody, on a desk and on a telephone, by day and by night:
  /// colours are the same at both widths, and by night everything stands where it does by day.
  public void checkEverywhere(String name) {
    checkIn(name, Look.DESK_BY_DAY, Look.TELEPHONE_BY_NIGHT);
  }

  public void checkIn(String name, Look first, Look... others) {
    awaitAll();
    inspector.check(name, first, others);
  }

  /// The same as this visitor sees it.
  public void check(String name) {
    awaitAll();
    inspector.check(name);
  }

  /// Nothing went wrong in silence, and nothing sticks out.
  public void checkSound(String name) {
    inspector.checkSound(name);
  }

  /// Until everything that the page reads has come, or says why it does not.
  public void awaitAll() {
    page.locator("main[aria-busy=true]").waitFor(gone());
    page.locator(ON_ITS_WAY).first().waitFor(hidden());
    page.locator(PAST).first().waitFor(gone());
  }

  @Override
  public void close() {
    context.close();
  }
}
