package com.ooma.office.provisioning.application.departure.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Users and companies who left, and of whom something is still there.
public interface Leavers {

  List<UUID> due(int limit);

  /// Nobody else's until the transaction ends; nothing if somebody else has it, or it is done.
  Optional<Leaver> findForUpdateOfAnyAccount(UUID leaverId);

  /// All of it is gone.
  void forget(Leaver leaver);
}
