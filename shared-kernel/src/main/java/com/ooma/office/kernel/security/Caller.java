package com.ooma.office.kernel.security;

import com.ooma.office.kernel.domain.Refused;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Who sent the present request, as the token's issuer vouches.
@RequestScoped
public class Caller {

  /// What documents say of the account that a list is asked for (see [#withinOne]).
  public static final String ONE_ACCOUNT =
      "Needed from ops and care; a member's own account otherwise";

  /// The header in which care names the account whose member is on the phone.
  public static final String ON_BEHALF_OF = "On-Behalf-Of";

  private final SecurityIdentity identity;
  private final RoutingContext request;

  Caller(SecurityIdentity identity, RoutingContext request) {
    this.identity = identity;
    this.request = request;
  }

  /// The member company the caller speaks for: a member's own, or the one that care acts for.
  ///
  /// @throws Refused for tokens that speak for none, such as those of machines and staff
  public UUID account() {
    var account = accountIfAny().orElseThrow(this::withoutAccount);
    MDC.put("account", account); // the request's log lines name it, until the request ends
    return account;
  }

  /// The same for who may also speak for none.
  public Optional<UUID> accountIfAny() {
    return onBehalfOf().or(this::accountOfToken);
  }

  /// Whether somebody of care does what a member asked for on the phone.
  public boolean isOnBehalf() {
    return onBehalfOf().isPresent();
  }

  /// The account that care acts for in the present request.
  ///
  /// @throws Refused if the header names no account, or the caller is not of care
  public Optional<UUID> onBehalfOf() {
    var named = request.request().getHeader(ON_BEHALF_OF);
    if (named == null) {
      return Optional.empty();
    }
    if (!has(Roles.CARE)) {
      throw Refused.forbidden(
          "not-on-behalf", "Only care acts on behalf of another's account (" + ON_BEHALF_OF + ").");
    }
    try {
      return Optional.of(UUID.fromString(named));
    } catch (IllegalArgumentException _) {
      throw Refused.malformed("malformed", ON_BEHALF_OF + " has the id of an account.");
    }
  }

  /// The member company that the caller is of.
  public Optional<UUID> accountOfToken() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.<Object>claim("account").map(Object::toString).map(UUID::fromString)
        : Optional.empty();
  }

  private Refused withoutAccount() {
    return has(Roles.CARE)
        ? Refused.malformed("account-needed", "Care names the account: " + ON_BEHALF_OF + ".")
        : Refused.forbidden("no-account", "The token speaks for no member company.");
  }

  /// Lets the request go on only if the account is the caller's own. Others are told that there is
  /// no such account, so that nobody can find out which exist.
  public void mustBe(UUID accountId) {
    if (!accountId.equals(account())) {
      throw Refused.notFound("account");
    }
  }

  /// Lets somebody look at an account's things: members at their own company's, ops and care at
  /// everybody's. Others are told that there is no such account.
  public void mayRead(UUID accountId) {
    within(accountId);
  }

  /// The accounts whose things the caller may see, within those it asks for: members see their
  /// company's, ops and care everybody's; care on behalf of an account sees that one's.
  ///
  /// @param asked null for whatever the caller may see
  /// @return null for all accounts
  /// @throws Refused if `asked` is somebody else's
  public @Nullable UUID within(@Nullable UUID asked) {
    if (isStaff() && !isOnBehalf()) {
      return asked;
    }
    if (asked != null) {
      mustBe(asked);
    }
    return account();
  }

  /// The one account that is asked for: a member's own, and the one that ops and care name.
  ///
  /// @throws Refused if they name none, or if `asked` is somebody else's
  public UUID withinOne(@Nullable UUID asked) {
    var account = within(asked);
    if (account == null) {
      throw Refused.malformed("account-needed", "Ops and care name the account: ?accountId=.");
    }
    return account;
  }

  /// Whether it is one of our own people, who see what every account has.
  public boolean isStaff() {
    return has(Roles.OPS) || has(Roles.CARE);
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /// The name of the person or program that the token's issuer vouches for and never gives to
  /// another: the subject, nothing that people choose themselves.
  public String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "anonymous";
  }

  /// The IP address from which the request came; proxies that we trust tell the one behind them.
  public String ipAddress() {
    return String.valueOf(request.request().remoteAddress().hostAddress());
  }

  /// The address that the token's issuer vouches to be the caller's.
  public Optional<String> verifiedEmail() {
    return identity.getPrincipal() instanceof JsonWebToken token
            && token.<Object>claim("email_verified").map(Object::toString).orElse("").equals("true")
        ? token.<Object>claim("email").map(Object::toString)
        : Optional.empty();
  }
}
