package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final UUID ACCOUNT = UUID.randomUUID();

  @Test
  void claims_are_found_where_a_provider_puts_them() {
    var keycloak =
        claims(
            "sub", "f:1:claire",
            "ooma_account", List.of(ACCOUNT.toString()),
            "groups", List.of("/staff"),
            "realm_access", Map.of("roles", List.of("primary-member", "offline_access")));
    var read =
        Claims.read(
            keycloak,
            new ClaimPath("sub"),
            new ClaimPath("ooma_account"),
            new ClaimPath("realm_access/roles"));
    assertEquals(
        new Claims(
            "f:1:claire",
            ACCOUNT.toString(),
            Set.of("primary-member", "offline_access", "member"),
            null,
            null,
            false),
        read);
    var auth0 =
        claims(
            "sub", "auth0|1",
            "https://ooma.example/account", ACCOUNT.toString(),
            "https://ooma.example/app", Map.of("roles", List.of("ops")));
    read =
        Claims.read(
            auth0,
            new ClaimPath("sub"),
            new ClaimPath("https://ooma.example/account"),
            new ClaimPath("\"https://ooma.example/app\"/roles"));
    assertEquals(Set.of("ops"), read.groups());
    assertEquals(ACCOUNT.toString(), read.account());
  }

  /// Some providers send a text; what says nothing of it vouches for nothing.
  @Test
  void an_address_is_verified_only_if_the_issuer_says_so() {
    assertTrue(isVerified(true));
    assertTrue(isVerified("true"));
    assertFalse(isVerified(false));
    assertFalse(isVerified("yes"));
    assertFalse(isVerified(null));
  }

  private static boolean isVerified(Object said) {
    var claims = new HashMap<String, Object>(Map.of("sub", "1", "email", "zoe@lumen.example"));
    claims.put("email_verified", said);
    return Claims.read(
            claims, new ClaimPath("sub"), new ClaimPath("account"), new ClaimPath("groups"))
        .emailVerified();
  }

  private static Map<String, Object> claims(Object... namesAndValues) {
    var claims = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      claims.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return claims;
  }
}
