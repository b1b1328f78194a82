package com.ooma.office.testing.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// A token in the making: good for an hour unless told otherwise, and on request defective in
/// exactly one way, to see that way refused.
public final class Token {

  private final RsaJsonWebKey issuersKey;
  private final JwtClaims claims = new JwtClaims();
  private RsaJsonWebKey signingKey;
  private boolean signed = true;

  Token(RsaJsonWebKey key, List<String> groups) {
    issuersKey = key;
    signingKey = key;
    claims.setIssuer(Tokens.ISSUER);
    claims.setAudience(Tokens.AUDIENCE);
    claims.setGeneratedJwtId();
    claims.setSubject(UUID.randomUUID().toString());
    claims.setStringListClaim("groups", groups);
    validFrom(Instant.now(), Duration.ofHours(1));
  }

  public Token account(UUID account) {
    claims.setStringClaim("account", account.toString());
    return this;
  }

  public Token subject(String subject) {
    claims.setSubject(subject);
    return this;
  }

  public Token name(String name) {
    claims.setStringClaim("name", name);
    return this;
  }

  public Token email(String email) {
    claims.setStringClaim("email", email);
    return this;
  }

  /// Any claim, with any value, also one that no honest issuer would write; null leaves it out.
  public Token claim(String name, Object value) {
    if (value == null) {
      claims.unsetClaim(name);
    } else {
      claims.setClaim(name, value);
    }
    return this;
  }

  public Token expiresIn(Duration validity) {
    return validFrom(Instant.now(), validity);
  }

  /// Defect: ended an hour ago.
  public Token expired() {
    return validFrom(Instant.now().minus(Duration.ofHours(2)), Duration.ofHours(1));
  }

  /// Defect: begins in an hour.
  public Token notYetValid() {
    return validFrom(Instant.now().plus(Duration.ofHours(1)), Duration.ofHours(1));
  }

  /// Defect: another issuer.
  public Token fromAnotherIssuer() {
    claims.setIssuer("https://members.elsewhere.example");
    return this;
  }

  /// Defect: meant for another application.
  public Token forAnotherAudience() {
    claims.setAudience("another-application");
    return this;
  }

  /// Defect: signed by a stranger who claims to be the issuer's key.
  public Token signedByAnotherKey() {
    signingKey = Tokens.ofAStranger().key();
    return this;
  }

  /// Defect: `alg: none`.
  public Token unsigned() {
    signed = false;
    return this;
  }

  /// Defect: speaks for no account.
  public Token withoutAccount() {
    claims.unsetClaim("account");
    return this;
  }

  /// The compact form, as it follows `Bearer `.
  public String mint() {
    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setHeader("typ", "JWT");
    if (signed) {
      signature.setKeyIdHeaderValue(issuersKey.getKeyId());
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      signature.setKey(signingKey.getPrivateKey());
    } else {
      signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    }
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private Token validFrom(Instant start, Duration validity) {
    claims.setIssuedAt(date(start));
    claims.setNotBefore(date(start));
    claims.setExpirationTime(date(start.plus(validity)));
    return this;
  }

  private static NumericDate date(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }
}
