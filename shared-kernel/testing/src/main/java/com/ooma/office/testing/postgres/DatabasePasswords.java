package com.ooma.office.testing.postgres;

import java.util.Map;
import java.util.Objects;

/// The passwords of the administrator and of each service's role.
///
/// @param byRole by the name of the role
public record DatabasePasswords(Map<String, String> byRole) {

  /// Constants, for servers that live no longer than the tests of one JVM.
  private static final DatabasePasswords KNOWN_TO_ALL = new DatabasePasswords(Map.of());

  public DatabasePasswords {
    byRole = Map.copyOf(byRole);
  }

  /// What servers of tests have: no secret at all.
  public static DatabasePasswords knownToAll() {
    return KNOWN_TO_ALL;
  }

  boolean areKnownToAll() {
    return byRole.isEmpty();
  }

  public String of(String role) {
    return areKnownToAll()
        ? role + "-sandbox"
        : Objects.requireNonNull(byRole.get(role), () -> "no password for " + role);
  }

  /// Without the passwords.
  @Override
  public String toString() {
    return "passwords of " + byRole.keySet();
  }
}
