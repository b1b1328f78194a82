package com.ooma.office.portal.browser;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who opens every page that there is for them.
///
/// @param name what tests call them
/// @param account that one of ours looks at; null for their own pages
public record Walker(String name, Visitor visitor, @Nullable UUID account) {

  private static final String PATHS =
      """
      async which => (await import(new URL('core/router.js', document.baseURI).href))[which]
        .map(route => route.path)
      """;

  /// The addresses of all pages, by how the router writes them.
  ///
  /// @param which of its lists
  /// @param ids of what pages are about, by what the router calls it; others are made up
  @SuppressWarnings("unchecked")
  public Map<String, String> paths(String which, Map<String, String> ids) {
    var paths = new LinkedHashMap<String, String>();
    ((List<String>) visitor.page().evaluate(PATHS, which))
        .forEach(path -> paths.put(path, filled(path, ids)));
    return paths;
  }

  private static String filled(String path, Map<String, String> ids) {
    var filled = path;
    for (var id : ids.entrySet()) {
      filled = filled.replace(":" + id.getKey(), id.getValue());
    }
    return filled.replaceAll(":\\w+", UUID.randomUUID().toString());
  }

  /// Until all has come, or is said not to.
  public void open(String path) {
    if (account == null) {
      visitor.open(path);
    } else {
      visitor.visit(account, path);
    }
    visitor.awaitAll();
  }

  /// What went wrong, as the page says it.
  public List<String> problems() {
    return boxes("").allInnerTexts();
  }

  public Locator boxes(String words) {
    return visitor
        .main()
        .locator(".problem[role=alert]:has-text(\"%s\") >> visible=true".formatted(words));
  }
}
