package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.Extension;
import com.ooma.office.provisioning.domain.Office;
import java.util.Optional;
import java.util.UUID;

/// The member companies' telephone systems.
public interface Offices {

  /// The account's, opened if it had none; nobody else's until the transaction ends.
  Office findOrOpenAlone(UUID accountId);

  Optional<Extension> findExtension(UUID accountId, UUID seatId);

  void save(Office office);
}
