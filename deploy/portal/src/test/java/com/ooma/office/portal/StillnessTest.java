package com.ooma.office.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Parcels;
import com.ooma.office.portal.browser.Shifts.Shift;
import com.ooma.office.portal.browser.Visitor;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// What comes late, in a real browser on a telephone: whatever is seen already stays where it is,
/// however many answers there are.
@Isolated
class StillnessTest {

  private static final String API = "**/v1/**";

  /// Of what counts as good, which is 0.1, a fifth.
  private static final double STEADY = 0.02;

  @RegisterExtension static final Office OFFICE = Office.of("Atelier du Calme");

  /// Of two bills that were rejected, the one that stands first goes on: lists of them say more of
  /// the other one.
  @BeforeAll
  static void bill() {
    var sandbox = OFFICE.sandbox();
    var neighbour = sandbox.office("Atelier d’à côté");
    sandbox.tellPlatform("REJECT");
    new Parcels(sandbox).arrive(OFFICE.account(), neighbour);
    sandbox.awaitBill(OFFICE.account(), "REJECTED");
    sandbox.awaitBill(neighbour, "REJECTED");
    sandbox.tellPlatform("ACCEPT");
    sandbox.handInFirstBill();
  }

  @Test
  void a_part_that_is_late_holds_up_only_what_is_below_it() {
    try (var member = OFFICE.colleague(Look.TELEPHONE_BY_DAY)) {
      var page = member.page();
      var late = new ArrayBlockingQueue<Route>(1);
      member.hurry();
      member.shifts().watch();
      page.route("**/v1/tickets**", late::add);
      member.comeAgain();
      member.see("Prochaine facture");
      assertFalse(page.getByText("Besoin d’aide").isVisible(), "it would be pushed down");
      member.shifts().look();
      late.remove().resume();
      member.see("Besoin d’aide");
      requireNothingMoved(member);
    }
  }

  @Test
  void what_a_member_asks_moves_nothing() {
    try (var member = watched(OFFICE.colleague(Look.TELEPHONE_BY_DAY))) {
      member.open("usage");
      requireStill(
          member,
          page -> {
            page.getByLabel("Du").first().fill(OFFICE.sandbox().today().minusDays(3).toString());
            member.click("Montrer");
          });
      member.open("help");
      requireStill(member, page -> member.fill("Votre question", "transférer mon numéro"));
      requireStill(member, page -> member.fill("Votre question", "xyzzy"));
      member.open("calls");
      requireStill(member, page -> choose(page, "to", 1));
      member.open("order?step=numbers");
      member.tick("Je choisis les numéros");
      var free = member.page().locator("ul[aria-label='Numéros libres'] button");
      free.first().waitFor();
      requireStill(member, page -> choose(page, "area", 5));
      choose(member.page(), "area", 0);
      member.awaitAll();
      var third = free.nth(2);
      var number = third.innerText();
      third.click();
      assertEquals(number, third.innerText(), "what somebody picks stays under their finger");
    }
  }

  @Test
  void what_our_own_people_ask_moves_nothing() {
    try (var ops = watched(Office.ops(Look.TELEPHONE_BY_DAY))) {
      ops.open("stock?part=phones");
      requireStill(ops, page -> choose(page, "phones", 1));
      ops.open("stock?part=numbers");
      requireStill(ops, page -> choose(page, "numbers", 1));
      ops.open("tickets");
      requireStill(ops, page -> choose(page, "show", 1));
      ops.open("ports");
      requireStill(ops, page -> choose(page, "show", 1));
      ops.open("einvoices");
      requireStill(ops, page -> choose(page, "show", 1));
      ops.open("credits");
      requireStill(ops, page -> choose(page, "show", 0));
      ops.open("appointments");
      requireStill(ops, page -> ops.click("Le lendemain"));
    }
  }

  private static Visitor watched(Visitor visitor) {
    visitor.shifts().watch();
    visitor.comeAgain();
    return visitor;
  }

  private static void choose(Page page, String name, int place) {
    page.locator("main select[name=" + name + "]").selectOption(new SelectOption().setIndex(place));
  }

  private static void requireStill(Visitor visitor, Consumer<Page> ask) {
    visitor.awaitAll();
    visitor.shifts().look();
    visitor.page().waitForResponse(API, () -> ask.accept(visitor.page()));
    requireNothingMoved(visitor);
  }

  private static void requireNothingMoved(Visitor visitor) {
    visitor.awaitAll();
    var shifts = visitor.shifts().seen();
    double moved = shifts.stream().mapToDouble(Shift::score).sum();
    assertTrue(moved <= STEADY, visitor.page().url() + " moves by " + moved + ": " + shifts);
  }
}
