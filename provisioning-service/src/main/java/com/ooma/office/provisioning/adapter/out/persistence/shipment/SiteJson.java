package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A site as it is stored.
record SiteJson(UUID siteId, String name, Address address) {

  static SiteJson of(Site site) {
    var address = site.address();
    return new SiteJson(
        site.siteId(),
        site.name(),
        new Address(address.street(), address.postalCode(), address.city(), address.inseeCode()));
  }

  Site toSite() {
    return new Site(
        siteId,
        name,
        new PostalAddress(address.street, address.postalCode, address.city, address.inseeCode));
  }

  record Address(String street, String postalCode, String city, @Nullable String inseeCode) {}
}
