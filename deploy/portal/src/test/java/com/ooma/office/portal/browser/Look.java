package com.ooma.office.portal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/// How somebody looks at a page.
public enum Look {
  DESK_BY_DAY(1280, ColorScheme.LIGHT),
  DESK_BY_NIGHT(1280, ColorScheme.DARK),
  TELEPHONE_BY_DAY(390, ColorScheme.LIGHT),
  TELEPHONE_BY_NIGHT(390, ColorScheme.DARK);

  private static final int HEIGHT = 900;

  private final int width;
  private final ColorScheme scheme;

  Look(int width, ColorScheme scheme) {
    this.width = width;
    this.scheme = scheme;
  }

  NewContextOptions inNewContext() {
    return new NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme);
  }

  /// From now on the page is seen so.
  public void at(Page page) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
  }

  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }
}
