package com.ooma.office.provisioning.application.settings.port;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By what users are recognised, and what companies are called.
public interface SeatUsers {

  /// @param email null if there is none any more
  void save(UUID accountId, UUID seatId, @Nullable String email);

  void forget(UUID accountId, Collection<UUID> seatIds);

  void forgetAll(UUID accountId);

  void nameCompany(UUID accountId, String name);
}
