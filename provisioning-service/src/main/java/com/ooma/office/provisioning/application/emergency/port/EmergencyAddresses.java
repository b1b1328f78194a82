package com.ooma.office.provisioning.application.emergency.port;

import com.ooma.office.provisioning.domain.emergency.Site;
import java.time.Instant;
import java.util.UUID;

/// Where emergency services are sent when somebody at a site calls them.
public interface EmergencyAddresses {

  /// @param since when the address began to hold
  void save(UUID accountId, Site site, Instant since);
}
