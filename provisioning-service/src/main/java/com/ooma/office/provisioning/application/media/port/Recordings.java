package com.ooma.office.provisioning.application.media.port;

import com.ooma.office.provisioning.domain.media.Recording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The recordings of the companies, without their contents.
public interface Recordings {

  void add(Recording recording);

  Optional<Recording> find(UUID accountId, UUID recordingId);

  /// All of a company's, with its users', oldest first.
  List<Recording> findOfAccount(UUID accountId);

  void delete(Recording recording);
}
