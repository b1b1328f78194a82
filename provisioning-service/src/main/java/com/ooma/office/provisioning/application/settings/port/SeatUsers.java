package com.ooma.office.provisioning.application.settings.port;

import com.ooma.office.provisioning.application.settings.RecordUsers.User;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By what users are recognised, and what companies are called.
public interface SeatUsers {

  /// @param companyName null for the one that was told before
  void save(UUID accountId, @Nullable String companyName, Collection<User> users);

  void forget(UUID accountId, Collection<UUID> seatIds);

  void forgetAll(UUID accountId);
}
