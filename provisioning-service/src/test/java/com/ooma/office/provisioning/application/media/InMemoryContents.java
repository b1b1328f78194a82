package com.ooma.office.provisioning.application.media;

import com.ooma.office.provisioning.application.media.port.Contents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Contents in memory.
public final class InMemoryContents implements Contents {

  public final Map<UUID, byte[]> kept = new HashMap<>();

  @Override
  public void save(UUID contentId, byte[] content) {
    kept.put(contentId, content.clone());
  }

  @Override
  public Optional<byte[]> find(UUID contentId) {
    return Optional.ofNullable(kept.get(contentId));
  }

  @Override
  public void delete(Collection<UUID> contentIds) {
    kept.keySet().removeAll(contentIds);
  }
}
