package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The site of an order as it is stored.
record OrderSiteJson(UUID siteId, String name, Address address) {

  static OrderSiteJson of(Site site) {
    var at = site.address();
    return new OrderSiteJson(
        site.siteId(),
        site.name(),
        new Address(at.street(), at.postalCode(), at.city(), at.inseeCode()));
  }

  Site toDomain() {
    return new Site(
        siteId,
        name,
        new PostalAddress(address.street, address.postalCode, address.city, address.inseeCode));
  }

  record Address(String street, String postalCode, String city, @Nullable String inseeCode) {}
}
