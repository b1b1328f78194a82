package com.ooma.office.kernel.domain.text;

import java.util.Optional;
import java.util.UUID;

/// Identities as they are usually written. Java takes `1-1-1-1-1` as well, and another spelling of
/// the same UUID is nobody's.
public final class UuidText {

  private UuidText() {}

  public static Optional<UUID> read(String text) {
    try {
      return Optional.of(UUID.fromString(text))
          .filter(uuid -> uuid.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
