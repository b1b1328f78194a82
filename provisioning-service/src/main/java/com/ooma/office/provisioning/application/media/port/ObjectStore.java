package com.ooma.office.provisioning.application.media.port;

import java.util.Optional;
import java.util.UUID;

/// Keeps sealed contents for good, where an operator named such a place. It takes part in no
/// transaction.
public interface ObjectStore {

  /// Whether one was named.
  boolean isThere();

  /// Doing so again changes nothing.
  void put(UUID contentId, byte[] sealed);

  Optional<byte[]> find(UUID contentId);

  /// Nothing happens if it is not there.
  void delete(UUID contentId);
}
