package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Trouble;
import com.ooma.office.portal.browser.Visitor;
import com.ooma.office.portal.browser.Walker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page that the router knows, for everybody who may come by: whatever hinders it is said in
/// words and is over once it has passed, nobody waits for ever, and nobody sees what is another's.
class EveryPageTest {

  private static final int NARROW = 390;
  private static final String API = "**/v1/**";
  private static final String NOTHING_HERE = "Il n’y a rien ici";
  private static final String NOT_FOR_YOU = "Ce n’est pas pour vous";

  /// Voicemails are nobody's business but the company's.
  private static final String MESSAGES = "/messages";

  /// Care orders for a company that asks for it, ops don't.
  private static final String ORDER = "order";

  private static final String COMPANY = "Atelier des Pas";

  private static final String OFFICE = "/office/";

  /// Bytes.
  private static final int LIGHT = 100_000;

  private static final String OF_A_COMPANY = "ROUTES";
  private static final String OF_OURS = "STAFF_ROUTES";

  /// `-Dtroubles=all`: each page meets every one of them, instead of one in turn.
  private static final boolean EVERY_TROUBLE = "all".equals(System.getProperty("troubles"));

  private static final AtomicInteger TURN = new AtomicInteger();

  private static final Map<String, String> IDS = new HashMap<>();

  private static Sandbox sandbox;
  private static UUID account;
  private static List<Visitor> visitors = List.of();
  private static Walker member;
  private static Walker colleague;
  private static Walker newcomer;
  private static Walker ops;
  private static Walker opsWithin;
  private static Walker careWithin;

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.isInstalled(), "chromium is not installed: the pages are not looked at");
    sandbox = new Sandbox(TestStack.gateway());
    sandbox.fillShelves();
    account = sandbox.office(COMPANY);
    learnIds();
    var own = account.toString();
    member = walker("member", "primary-member", own, null);
    colleague = walker("colleague", "member", own, null);
    newcomer = walker("newcomer", "primary-member", UUID.randomUUID().toString(), null);
    ops = walker("ops", "ops", "", null);
    opsWithin = new Walker("ops within", ops.visitor(), account);
    careWithin = walker("care within", "care", "", account);
    visitors =
        Stream.of(member, colleague, newcomer, ops, careWithin).map(Walker::visitor).toList();
  }

  @AfterAll
  static void close() {
    visitors.forEach(Visitor::close);
  }

  @TestFactory
  Stream<DynamicTest> what_hinders_all_is_said_in_words_until_it_has_passed() {
    return Stream.of(
            each(member, OF_A_COMPANY, path -> meet(member, path)),
            each(ops, OF_OURS, path -> meet(ops, path)),
            each(careWithin, OF_A_COMPANY, path -> meet(careWithin, path)))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> nobody_is_refused_on_the_pages_that_are_for_them() {
    return Stream.of(
            each(member, OF_A_COMPANY, path -> see(member, path)),
            each(newcomer, OF_A_COMPANY, path -> see(newcomer, path)),
            each(ops, OF_OURS, path -> see(ops, path)),
            each(opsWithin, OF_A_COMPANY, path -> see(opsWithin, path)),
            each(careWithin, OF_A_COMPANY, path -> see(careWithin, path)))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> who_may_not_is_told_so_on_every_page() {
    return each(
        colleague,
        OF_A_COMPANY,
        path -> {
          colleague.open(path);
          colleague.visitor().checkSound(path);
          assertFalse(colleague.visitor().main().innerText().contains("HTTP"), path);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_stranger_sees_nothing_of_another_company_on_any_page() {
    return each(
        newcomer,
        OF_A_COMPANY,
        path -> {
          newcomer.open(path);
          var seen = newcomer.visitor().main().innerText();
          assertFalse(seen.contains(COMPANY) || seen.contains("Noé Leroy"), seen);
        });
  }

  /// What a web server sends that compresses, until the first page is there.
  @Test
  void the_first_view_is_light() throws IOException {
    var page = newcomer.visitor().page();
    var files = new HashSet<String>();
    page.onRequest(request -> files.add(request.url().replaceAll("[?#].*", "")));
    newcomer.visitor().comeAgain();
    var sent = new ByteArrayOutputStream();
    for (var file : files) {
      if (file.startsWith(sandbox.gateway() + OFFICE)) {
        try (var compressed = new GZIPOutputStream(sent)) {
          compressed.write(page.request().get(file).body());
        }
      }
    }
    assertTrue(
        sent.size() > LIGHT / 10 && sent.size() <= LIGHT, files.size() + " files, " + sent.size());
  }

  private static void see(Walker walker, String path) {
    walker.open(path);
    walker.visitor().checkSound(path);
    boolean isOthers =
        walker.account() != null && path.endsWith(MESSAGES)
            || walker == opsWithin && path.equals(ORDER);
    var expected = isOthers ? NOT_FOR_YOU : NOTHING_HERE;
    var problems =
        walker.problems().stream().filter(problem -> !problem.contains(expected)).toList();
    assertEquals(List.of(), problems, path);
  }

  private static void meet(Walker walker, String path) {
    var troubles = Trouble.values();
    if (EVERY_TROUBLE) {
      Stream.of(troubles).forEach(trouble -> meet(walker, path, trouble));
    } else {
      meet(walker, path, troubles[TURN.getAndIncrement() % troubles.length]);
    }
  }

  private static void meet(Walker walker, String path, Trouble trouble) {
    walker.open("nowhere"); // which asks for nothing
    var page = walker.visitor().page();
    var asked = new AtomicInteger();
    page.route(
        API,
        route -> {
          asked.incrementAndGet();
          trouble.meet(route);
        });
    walker.open(path);
    var boxes = walker.boxes(trouble.words());
    if (asked.get() > 0) {
      boxes.first().waitFor();
    }
    walker.visitor().checkSound(path + ", " + trouble);
    page.unroute(API);
    if (trouble.passes()) {
      pressUntilGone(boxes);
    }
  }

  /// A box that the page takes away by itself meanwhile is as good.
  private static void pressUntilGone(Locator boxes) {
    int left = boxes.count();
    while (left > 0) {
      int before = left;
      boxes.first().locator("button").evaluateAll("buttons => buttons.forEach(one => one.click())");
      boxes.page().waitForCondition(() -> boxes.count() < before);
      left = boxes.count();
    }
  }

  private static Stream<DynamicTest> each(Walker walker, String which, Consumer<String> look) {
    return walker.paths(which, IDS).entrySet().stream()
        .map(path ->
            dynamicTest(walker.name() + " /" + path.getKey(), () -> look.accept(path.getValue())));
  }

  private static Walker walker(String name, String role, String of, @Nullable UUID within) {
    var visitor = Chromium.shared().visitor(sandbox.gateway(), NARROW, ColorScheme.LIGHT);
    visitor.hurry();
    visitor.signIn("Camille Martin", role, of);
    return new Walker(name, visitor, within);
  }

  /// Of what there is; what is not there is as good as another's.
  private static void learnIds() {
    sandbox.ask(account, "Une question");
    IDS.putAll(sandbox.ids(account));
    IDS.put("carrier", "carrier-alpha");
    IDS.put(
        "mac",
        sandbox.as("ops").get(sandbox.gateway() + "/v1/phones?limit=1").path("items[0].mac"));
  }
}
