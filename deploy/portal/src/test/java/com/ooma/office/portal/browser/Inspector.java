package com.ooma.office.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Whether a page hinders anybody: no rule of WCAG 2.2 AA is broken, nothing sticks out, and
/// nothing went wrong in silence. Each look at it leaves a picture.
final class Inspector {

  /// A request that was refused: the page says so in words.
  private static final String REFUSED_REQUEST = "Failed to load resource";

  private final Page page;
  private final Look own;
  private final Axe axe;
  private final Pictures pictures;
  private final List<String> faults = new ArrayList<>();

  Inspector(Page page, Look own) {
    this.page = page;
    this.own = own;
    axe = new Axe(page);
    pictures = new Pictures(page);
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
        faults.add(message.text());
      }
    });
  }

  /// As its visitor sees the page.
  void check(String name) {
    check(name, own);
  }

  void check(String name, Look first, Look... others) {
    check(name, first, axe::hindrances);
    for (var look : others) {
      check(name, look, axe::hindrancesOfLook);
    }
    own.at(page);
  }

  private void check(String name, Look look, Supplier<List<String>> hindrances) {
    look.at(page);
    pictures.keep(name + "-" + look);
    assertEquals(List.of(), hindrances.get(), name + " " + look);
    checkSound(name + " " + look);
  }

  /// Nothing went wrong in silence, and nothing sticks out.
  void checkSound(String name) {
    var overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertTrue(((Number) overflow).intValue() <= 0, name + " is wider than the window");
    assertEquals(List.of(), faults, name);
  }
}
