package com.ooma.office.billing.adapter.out.persistence.subscription;

import com.ooma.office.billing.domain.charge.PostalAddress;

/// The address of who pays, as it is stored.
record BillingAddressJson(String street, String postalCode, String city) {

  static BillingAddressJson of(PostalAddress address) {
    return new BillingAddressJson(address.street(), address.postalCode(), address.city());
  }

  PostalAddress toDomain() {
    return new PostalAddress(street, postalCode, city);
  }
}
