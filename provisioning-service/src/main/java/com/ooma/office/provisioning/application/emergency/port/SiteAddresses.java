package com.ooma.office.provisioning.application.emergency.port;

import com.ooma.office.provisioning.domain.emergency.Site;
import java.time.Instant;
import java.util.UUID;

/// Where the sites of a company are, as ordering tells it; each change stays in the history.
public interface SiteAddresses {

  /// Another address of a site is to be confirmed, whoever confirmed the one before.
  ///
  /// @param since when the address began to hold
  void save(UUID accountId, Site site, Instant since);
}
