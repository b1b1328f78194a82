package com.ooma.office.kernel.security;

import com.ooma.office.kernel.domain.Refused;
import io.quarkus.security.identity.SecurityIdentity;
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
  public static final String ONE_ACCOUNT = "Needed from ops; a member's own account otherwise";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /// The member company the caller speaks for.
  ///
  /// @throws Refused for tokens that speak for none, such as those of machines and staff
  public UUID account() {
    var account =
        accountIfAny()
            .orElseThrow(
                () -> Refused.forbidden("no-account", "The token speaks for no member company."));
    MDC.put("account", account); // the request's log lines name it, until the request ends
    return account;
  }

  /// The same for who may also speak for none.
  public Optional<UUID> accountIfAny() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.<Object>claim("account").map(Object::toString).map(UUID::fromString)
        : Optional.empty();
  }

  /// Lets the request go on only if the account is the caller's own. Others are told that there is
  /// no such account, so that nobody can find out which exist.
  public void mustBe(UUID accountId) {
    if (!accountId.equals(account())) {
      throw Refused.notFound("account");
    }
  }

  /// The accounts whose things the caller may see, within those it asks for: members see their
  /// company's, and ops everybody's.
  ///
  /// @param asked null for whatever the caller may see
  /// @return null for all accounts
  /// @throws Refused if `asked` is somebody else's
  public @Nullable UUID within(@Nullable UUID asked) {
    if (has(Roles.OPS)) {
      return asked;
    }
    if (asked != null) {
      mustBe(asked);
    }
    return account();
  }

  /// The one account that is asked for: a member's own, and the one that ops name.
  ///
  /// @throws Refused if ops name none, or if `asked` is somebody else's
  public UUID withinOne(@Nullable UUID asked) {
    var account = within(asked);
    if (account == null) {
      throw Refused.malformed("account-needed", "Ops name the account: ?accountId=.");
    }
    return account;
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /// The name of the person or program that the token's issuer vouches for and never gives to
  /// another: the subject, nothing that people choose themselves.
  public String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "anonymous";
  }

  /// The address that the token's issuer vouches to be the caller's.
  public Optional<String> verifiedEmail() {
    return identity.getPrincipal() instanceof JsonWebToken token
            && token.<Object>claim("email_verified").map(Object::toString).orElse("").equals("true")
        ? token.<Object>claim("email").map(Object::toString)
        : Optional.empty();
  }
}
