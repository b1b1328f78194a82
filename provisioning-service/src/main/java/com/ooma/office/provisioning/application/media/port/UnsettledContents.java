package com.ooma.office.provisioning.application.media.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Contents that lie in the database and are to go to the store of objects, and deleted ones that
/// may still be there.
public interface UnsettledContents {

  /// @param deletedBefore deleted ones are left alone that are younger
  List<UUID> due(Instant deletedBefore, int limit);

  /// A content as it lies in the database, sealed.
  Optional<byte[]> findSealed(UUID contentId);

  /// Whether it was deleted, and may be in the store of objects.
  boolean isDeleted(UUID contentId);

  /// It is in the store of objects now, and no longer here.
  void moved(UUID contentId);

  /// Nothing of it is left in the store of objects.
  void forgotten(UUID contentId);
}
