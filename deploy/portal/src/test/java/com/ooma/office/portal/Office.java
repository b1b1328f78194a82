package com.ooma.office.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Visitor;
import java.util.UUID;

/// A company with two users, and its primary member before the pages.
record Office(Sandbox sandbox, UUID account, Visitor member) implements AutoCloseable {

  static final int WIDE = 1280;
  static final int NARROW = 390;

  static Office open(String legalName) {
    assumeTrue(Chromium.isInstalled(), "chromium is not installed: the pages are not looked at");
    var sandbox = new Sandbox(TestStack.gateway());
    sandbox.fillShelves();
    var account = sandbox.office(legalName);
    return new Office(
        sandbox,
        account,
        visitor(WIDE, ColorScheme.LIGHT, "Camille Martin", "primary-member", account.toString()));
  }

  /// Somebody of the company, at another desk.
  Visitor colleague() {
    return visitor(WIDE, ColorScheme.LIGHT, "Camille Martin", "primary-member", account.toString());
  }

  static Visitor ops(ColorScheme scheme) {
    return visitor(WIDE, scheme, "Sacha Garnier", "ops", "");
  }

  static Visitor care(int width, ColorScheme scheme, String name) {
    return visitor(width, scheme, name, "care", "");
  }

  private static Visitor visitor(
      int width, ColorScheme scheme, String name, String role, String account) {
    var visitor = Chromium.shared().visitor(TestStack.gateway(), width, scheme);
    visitor.signIn(name, role, account);
    return visitor;
  }

  @Override
  public void close() {
    member.close();
  }
}
