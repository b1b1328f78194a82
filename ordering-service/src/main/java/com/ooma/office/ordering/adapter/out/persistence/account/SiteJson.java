package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.ordering.domain.company.Site;
import java.util.UUID;

/// A site as it is stored.
record SiteJson(UUID siteId, String name, AddressJson address) {

  static SiteJson of(Site site) {
    return new SiteJson(site.siteId(), site.name(), AddressJson.of(site.address()));
  }

  Site toDomain() {
    return new Site(siteId, name, address.toDomain());
  }
}
