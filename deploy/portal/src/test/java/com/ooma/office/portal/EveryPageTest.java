package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Shifts.Shift;
import com.ooma.office.portal.browser.Trouble;
import com.ooma.office.portal.browser.Visitor;
import com.ooma.office.portal.browser.Walker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every page that the router knows, for everybody who may come by: whatever hinders it is said in
/// words and is over once it has passed, nobody waits for ever, and nobody sees what is another's.
class EveryPageTest {

  private static final String API = "**/v1/**";
  private static final String NOTHING_HERE = "Il n’y a rien ici";
  private static final String NOT_FOR_YOU = "Ce n’est pas pour vous";

  /// Voicemails are nobody's business but the company's.
  private static final String MESSAGES = "/messages";

  /// Care orders for a company that asks for it, ops don't.
  private static final String ORDER = "order";

  /// A page that asks for nothing.
  private static final String NOWHERE = "nowhere";

  private static final String COMPANY = "Atelier des Pas";

  /// Of what counts as good, which is 0.1, a fifth.
  private static final double STEADY = 0.02;

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
    Chromium.requireInstalled();
    sandbox = new Sandbox(TestStack.gateway());
    sandbox.fillShelves();
    account = sandbox.office(COMPANY);
    learnIds();
    var own = account.toString();
    member = new Walker("member", narrow("primary-member", own), null);
    colleague = new Walker("colleague", narrow("member", own), null);
    newcomer = new Walker("newcomer", narrow("primary-member", UUID.randomUUID().toString()), null);
    ops = new Walker("ops", visitor(Look.DESK_BY_DAY, "ops", ""), null);
    opsWithin = new Walker("ops within", ops.visitor(), account);
    careWithin = new Walker("care within", narrow("care", ""), account);
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
  Stream<DynamicTest> nobody_is_refused_and_nothing_moves_on_the_pages_that_are_for_them() {
    return Stream.of(
            each(member, OF_A_COMPANY, path -> see(member, path)),
            each(ops, OF_OURS, path -> see(ops, path)),
            each(opsWithin, OF_A_COMPANY, path -> see(opsWithin, path)))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> a_newcomer_is_not_refused_and_sees_nothing_of_another_company() {
    return each(
        newcomer,
        OF_A_COMPANY,
        path -> {
          see(newcomer, path);
          var seen = newcomer.visitor().main().innerText();
          assertFalse(seen.contains(COMPANY) || seen.contains("Noé Leroy"), seen);
        });
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

  private static void see(Walker walker, String path) {
    walker.open(NOWHERE);
    walker.visitor().shifts().look();
    walker.open(path);
    walker.visitor().checkSound(path);
    requireUnrefused(walker, path);
    var shifts = walker.visitor().shifts().seen();
    double moved = shifts.stream().mapToDouble(Shift::score).sum();
    assertTrue(moved <= STEADY, path + " moves by " + moved + ": " + shifts);
  }

  private static void requireUnrefused(Walker walker, String path) {
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
    walker.open(NOWHERE);
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
      walker.visitor().awaitAll();
    } else {
      walker.open(NOWHERE);
      walker.open(path);
    }
    requireUnrefused(walker, path);
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
            dynamicTest(
                walker.name() + " /" + path.getKey(),
                () -> {
                  look.accept(path.getValue());
                  walker.open(NOWHERE); // where nothing is read again and again while others walk
                }));
  }

  private static Visitor narrow(String role, String of) {
    return visitor(Look.TELEPHONE_BY_DAY, role, of);
  }

  private static Visitor visitor(Look look, String role, String of) {
    var visitor = Chromium.shared().visitor(sandbox.gateway(), look);
    visitor.hurry();
    visitor.shifts().watch();
    visitor.signIn("Camille Martin", role, of);
    return visitor;
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
