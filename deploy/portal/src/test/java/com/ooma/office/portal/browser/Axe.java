package com.ooma.office.portal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What hinders people with disabilities in a page as it is now, by the rules of axe. Each document
/// gets its script once, however often it is looked at.
final class Axe {

  private static final String SCRIPT = read("/axe.min.js");

  private static final String RUN =
      """
      async which => {
        const { violations } = await axe.run(document, {
          runOnly: which, resultTypes: ['violations'], iframes: false, selectors: false,
        });
        return violations.flatMap(rule =>
          rule.nodes.map(node => rule.help + ': ' + node.html + ' ' + node.failureSummary));
      }
      """;

  private static final Map<String, Object> RULES =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  private final Page page;

  Axe(Page page) {
    this.page = page;
  }

  @SuppressWarnings("unchecked")
  List<String> hindrances() {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(RUN, RULES);
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
