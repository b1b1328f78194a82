package com.ooma.office.provisioning.application.emergency.port;

import com.ooma.office.provisioning.domain.emergency.Site;
import java.util.Optional;
import java.util.UUID;

/// Where the sites of a company are now, for who only looks.
public interface Sites {

  Optional<Site> find(UUID accountId, UUID siteId);
}
