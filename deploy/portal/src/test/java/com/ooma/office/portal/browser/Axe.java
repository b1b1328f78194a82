package com.ooma.office.portal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What hinders people with disabilities in a page as it is now, by the rules of axe. Each document
/// gets its script once, however often it is looked at.
///
/// Most of what axe takes goes to contrasts, and these are those of a few colours on a few grounds:
/// what is written in the same way on the same ground as something that passed is not measured
/// again.
final class Axe {

  private static final String SCRIPT = read("/axe.min.js");

  private static final String RUN =
      """
      async ([rules, within, seen]) => {
        const { violations } = await axe.run(document.querySelector(within) ?? document, {
          runOnly: rules, rules: { 'color-contrast': { enabled: false } },
          resultTypes: ['violations'], iframes: false, selectors: false,
        });
        const known = new Set(seen);
        const fresh = new Map(written().map(each => [each, manner(each)]).filter(([, how]) => !known.has(how)));
        let passed = [];
        if (fresh.size > 0) {
          const contrasts = await axe.run({ include: [...fresh.keys()] }, {
            runOnly: ['color-contrast'], resultTypes: ['violations', 'passes'], iframes: false,
            selectors: false, elementRef: true,
          });
          violations.push(...contrasts.violations);
          const faults = new Set(elements(contrasts.violations).map(each => fresh.get(each)));
          passed = elements(contrasts.passes).map(each => fresh.get(each))
            .filter(how => how && !faults.has(how));
        }
        return {
          passed: [...new Set(passed)],
          hindrances: violations.flatMap(rule =>
            rule.nodes.map(node => rule.help + ': ' + node.html + ' ' + node.failureSummary)),
        };

        function elements(results) {
          return results.flatMap(({ nodes }) => nodes.map(({ element }) => element));
        }

        function written() {
          return [...document.body.querySelectorAll('*')].filter(each =>
            (each.matches('input, select, textarea')
              || [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            && each.offsetWidth > 1 && each.checkVisibility({ visibilityProperty: true }));
        }

        function manner(each) {
          const { color, fontSize, fontWeight, textShadow } = getComputedStyle(each);
          const control = each.closest('label')?.control ?? each;
          const manner = [color, fontSize, fontWeight, textShadow, control.matches(':disabled'),
            each.matches('input, select, textarea')];
          for (let part = each; part; part = part.parentElement) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(part);
            manner.push(backgroundColor, backgroundImage, opacity);
          }
          return manner.filter(what => !['rgba(0, 0, 0, 0)', 'none', '1'].includes(what)).join(' ');
        }
      }
      """;

  private static final Map<String, Object> ALL =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  /// Beside contrasts those that a page may keep in one look and break in another.
  private static final Map<String, Object> OF_LOOKS =
      Map.of(
          "type",
          "rule",
          "values",
          List.of("link-in-text-block", "target-size", "scrollable-region-focusable"));

  private static final String EVERYTHING = "html";
  private static final String WITHIN_THE_FRAME = "main";

  /// In which colours and sizes, on which grounds, something has been seen that can be read.
  private static final Set<String> LEGIBLE = ConcurrentHashMap.newKeySet();

  private final Page page;

  Axe(Page page) {
    this.page = page;
  }

  List<String> hindrances() {
    return hindrances(ALL, EVERYTHING);
  }

  /// In another look at what has none in one: colours and room are others, all else is the same.
  List<String> hindrancesOfLook() {
    return hindrances(OF_LOOKS, WITHIN_THE_FRAME);
  }

  @SuppressWarnings("unchecked")
  private List<String> hindrances(Map<String, Object> rules, String within) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    var found =
        (Map<String, List<String>>)
            page.evaluate(RUN, List.of(rules, within, new ArrayList<>(LEGIBLE)));
    LEGIBLE.addAll(found.get("passed"));
    return found.get("hindrances");
  }

  private static String read(String resource) {
    try (var in = Axe.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
