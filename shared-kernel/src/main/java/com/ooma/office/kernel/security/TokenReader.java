package com.ooma.office.kernel.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;

/// Reads verified tokens, whichever identity provider issued them, into the claims that the rest of
/// the program knows: `sub`, `account`, `groups`, `name`, `email`, `email_verified`. What a token
/// says beside them is left behind, so that nobody takes a `preferred_username`, which people
/// choose, for the name that the provider vouches for.
@Alternative
@Priority(1)
@Singleton
public class TokenReader extends JWTCallerPrincipalFactory {

  private static final List<String> KEPT =
      List.of("iss", "aud", "exp", "nbf", "iat", "jti", "raw_token");

  private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();
  private final VerifiedTokens verified = new VerifiedTokens();
  private final ClaimPath subject;
  private final ClaimPath account;
  private final ClaimPath groups;

  TokenReader(
      @ConfigProperty(name = "office.tokens.subject") String subject,
      @ConfigProperty(name = "office.tokens.account") String account,
      @ConfigProperty(name = "office.tokens.groups") String groups) {
    this.subject = new ClaimPath(subject);
    this.account = new ClaimPath(account);
    this.groups = new ClaimPath(groups);
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo issuer) throws ParseException {
    return verified.read(token, unknown -> verify(unknown, issuer));
  }

  private JWTCallerPrincipal verify(String token, JWTAuthContextInfo issuer) throws ParseException {
    try {
      var claims = parser.parse(token, issuer).getJwtClaims();
      return new DefaultJWTCallerPrincipal(token, "JWT", known(claims));
    } catch (RuntimeException senseless) {
      throw new ParseException("The token makes no sense.", senseless);
    }
  }

  private JwtClaims known(JwtClaims all) {
    var read = Claims.read(all.getClaimsMap(), subject, account, groups);
    var known = new JwtClaims();
    KEPT.stream()
        .filter(all::hasClaim)
        .forEach(name -> known.setClaim(name, all.getClaimValue(name)));
    known.setSubject(read.subject());
    known.setStringListClaim("groups", List.copyOf(read.groups()));
    if (read.account() != null) {
      known.setStringClaim("account", read.account());
    }
    if (read.name() != null) {
      known.setStringClaim("name", read.name());
    }
    if (read.email() != null) {
      known.setStringClaim("email", read.email());
      known.setClaim("email_verified", read.emailVerified());
    }
    return known;
  }
}
