package com.ooma.office.provisioning.application.emergency.port;

import com.ooma.office.provisioning.domain.emergency.EmergencyAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where emergency services are sent when somebody at a site calls them; each confirmation stays in
/// the history.
public interface EmergencyAddresses {

  Optional<EmergencyAddress> findForUpdate(UUID accountId, UUID siteId);

  void save(EmergencyAddress address);

  /// Unconfirmed ones of sites with phones that work, of which nobody was reminded lately.
  List<UUID> due(Instant now, int limit);

  /// Nothing if somebody else is at it, or it is not due any more.
  Optional<EmergencyAddress> findDueForUpdateOfAnyAccount(UUID addressId, Instant now);
}
