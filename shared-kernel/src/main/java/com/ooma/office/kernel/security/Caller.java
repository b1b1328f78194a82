package com.ooma.office.kernel.security;

import com.ooma.office.kernel.domain.Refused;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;

/// Who sent the present request, as the token's issuer vouches.
@RequestScoped
public class Caller {

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

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /// The name of the person or program that the token's issuer vouches for and never gives to
  /// another: the subject, nothing that people choose themselves.
  public String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "anonymous";
  }
}
