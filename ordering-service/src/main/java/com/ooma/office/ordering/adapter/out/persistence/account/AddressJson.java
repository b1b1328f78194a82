package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.ordering.domain.company.PostalAddress;
import org.jspecify.annotations.Nullable;

/// An address as it is stored.
record AddressJson(String street, String postalCode, String city, @Nullable String inseeCode) {

  static AddressJson of(PostalAddress address) {
    return new AddressJson(
        address.street(), address.postalCode(), address.city(), address.inseeCode());
  }

  PostalAddress toDomain() {
    return new PostalAddress(street, postalCode, city, inseeCode);
  }
}
