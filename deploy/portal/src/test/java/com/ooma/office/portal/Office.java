package com.ooma.office.portal;

import com.ooma.office.portal.browser.Chromium;
import com.ooma.office.portal.browser.Look;
import com.ooma.office.portal.browser.Sandbox;
import com.ooma.office.portal.browser.Visitor;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A company of a test class's own, and its primary member before the pages for as long as the
/// class runs: a test that has a [Visitor] as parameter is that member's.
final class Office implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

  private final @Nullable String legalName;
  private UUID account = UUID.randomUUID();
  private @Nullable Sandbox sandbox;
  private @Nullable Visitor member;

  private Office(@Nullable String legalName) {
    this.legalName = legalName;
  }

  /// A company with two users, which has ordered their phones.
  static Office of(String legalName) {
    return new Office(legalName);
  }

  /// A company that the services have not heard of.
  static Office beforeItsFirstOrder() {
    return new Office(null);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Chromium.requireInstalled();
    sandbox = new Sandbox(TestStack.gateway());
    sandbox.fillShelves();
    if (legalName != null) {
      account = sandbox.office(legalName);
    }
    member = colleague();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (member != null) {
      member.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(member);
  }

  Sandbox sandbox() {
    return Objects.requireNonNull(sandbox);
  }

  UUID account() {
    return account;
  }

  /// Somebody of the company, at another desk.
  Visitor colleague() {
    return colleague(Look.DESK_BY_DAY);
  }

  /// The same at another window.
  Visitor colleague(Look look) {
    return visitor(look, "Camille Martin", "primary-member", account.toString());
  }

  /// Somebody of another company.
  static Visitor stranger() {
    var another = UUID.randomUUID().toString();
    return visitor(Look.DESK_BY_DAY, "Nour Voisin", "primary-member", another);
  }

  static Visitor ops(Look look) {
    return visitor(look, "Sacha Garnier", "ops", "");
  }

  static Visitor care(Look look, String name) {
    return visitor(look, name, "care", "");
  }

  private static Visitor visitor(Look look, String name, String role, String account) {
    var visitor = Chromium.shared().visitor(TestStack.gateway(), look);
    visitor.signIn(name, role, account);
    return visitor;
  }
}
