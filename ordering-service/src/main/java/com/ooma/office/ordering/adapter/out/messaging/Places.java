package com.ooma.office.ordering.adapter.out.messaging;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;

/// Companies, sites and addresses as other services know them.
final class Places {

  private Places() {}

  static OrderPlaced.Company company(CompanyProfile profile) {
    return new OrderPlaced.Company(
        profile.legalName(), profile.siren().digits(), address(profile.billingAddress()));
  }

  static OrderPlaced.Site site(Site site) {
    return new OrderPlaced.Site(site.siteId(), site.name(), address(site.address()));
  }

  static OrderPlaced.Address address(PostalAddress address) {
    return new OrderPlaced.Address(
        address.street(), address.postalCode(), address.city(), address.inseeCode());
  }
}
