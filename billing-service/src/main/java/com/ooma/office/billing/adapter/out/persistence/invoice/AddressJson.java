package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.charge.PostalAddress;

/// An address as it is stored.
record AddressJson(String street, String postalCode, String city) {

  static AddressJson of(PostalAddress address) {
    return new AddressJson(address.street(), address.postalCode(), address.city());
  }

  PostalAddress toDomain() {
    return new PostalAddress(street, postalCode, city);
  }
}
