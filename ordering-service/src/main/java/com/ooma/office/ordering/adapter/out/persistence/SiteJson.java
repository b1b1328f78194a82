package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.ordering.domain.Site;
import java.util.UUID;

/// A site as it is stored.
record SiteJson(UUID siteId, String name, AddressJson address) {

  static SiteJson of(Site site) {
    return new SiteJson(site.siteId(), site.name(), AddressJson.of(site.address()));
  }

  Site give() {
    return new Site(siteId, name, address.give());
  }
}
