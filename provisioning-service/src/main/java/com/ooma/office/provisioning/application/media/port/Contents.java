package com.ooma.office.provisioning.application.media.port;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Keeps what people said, played and faxed. Nobody reads it but through us: it is sealed where it
/// lies, whatever keeps it.
public interface Contents {

  /// @param contentId new, and never used again
  void save(UUID contentId, byte[] content);

  /// Nothing if it was deleted.
  Optional<byte[]> find(UUID contentId);

  void delete(Collection<UUID> contentIds);
}
